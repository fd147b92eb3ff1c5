import '../../library/src/index.ts';
