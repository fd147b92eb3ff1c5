import '../../../../apps/api/main.ts';
