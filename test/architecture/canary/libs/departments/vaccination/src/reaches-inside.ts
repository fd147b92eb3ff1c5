import '../../../queueing/src/inner/inner.ts';
