import '../worker/main.ts';
