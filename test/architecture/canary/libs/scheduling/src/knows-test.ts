import '../../../test/support/support.ts';
