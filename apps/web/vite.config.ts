import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** One build, an entry for each face: the page and where its script starts. */
const faces = {
  index: 'src/resident/main.tsx',
  staff: 'src/staff/main.tsx',
  manager: 'src/manager/main.tsx',
  display: 'src/display/main.tsx',
  kiosk: 'src/kiosk/main.tsx',
  door: 'src/door/main.tsx',
  outbox: 'src/admin/outbox-main.tsx',
};

export default defineConfig({
  root: here,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts stay files: inlined ones could not be cached apart from the styles.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
    rollupOptions: {
      // A face whose folder is not in the tree is left out, the others still build.
      input: Object.fromEntries(
        Object.entries(faces)
          .filter(([, script]) => existsSync(resolve(here, script)))
          .map(([name]) => [name, resolve(here, `${name}.html`)]),
      ),
    },
  },
});
