import '../../../libs/departments/vaccination/web/page.tsx';
