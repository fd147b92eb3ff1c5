export { vaccination } from './vaccination/src/index.ts';
export { inner } from './library/src/inner/inner.ts';
