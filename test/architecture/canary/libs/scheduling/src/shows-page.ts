import '../../../apps/web/src/page.ts';
