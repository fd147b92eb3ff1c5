import './nothing.ts';
