// Apart from the styles of the page: a hundred slices, of which a browser fetches those that a text needs.
import '@fontsource-variable/noto-sans-sc/wght.css';
