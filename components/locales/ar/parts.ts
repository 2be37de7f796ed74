import type { Dictionary } from '../dictionary';

export const ui: Dictionary['ui'] = {
  copied: 'تم النسخ',
  failed: 'تعذّر النسخ',
};

export const markdown: Dictionary['markdown'] = {
  table: 'جدول',
  done: 'منجزة',
  open: 'غير منجزة',
  copyCode: 'نسخ الشفرة',
  copyCsv: 'نسخ بصيغة CSV',
  wrap: 'التفاف الأسطر',
  code: 'شفرة',
  image: 'صورة',
  hidden: 'كان هنا حرف لا يُرى',
};
