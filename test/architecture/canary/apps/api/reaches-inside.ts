import '../../libs/queueing/src/inner/inner.ts';
