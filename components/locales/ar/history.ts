import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('ar');

export const history: Dictionary['history'] = {
  title: 'المحادثات',
  search: 'البحث في المحادثات',
  clear: 'مسح البحث',
  close: 'إغلاق المحادثات',
  select: 'تحديد عدة محادثات',
  ages: {
    pinned: 'مثبّتة',
    today: 'اليوم',
    yesterday: 'أمس',
    week: `آخر ${number(7)} أيام`,
    older: 'أقدم',
  },
  untitled: 'محادثة جديدة',
  loading: 'جارٍ تحميل المحادثات',
  empty: 'لا توجد محادثات بعد',
  emptyMeans: 'يُحفظ هنا ما تسأل عنه حتى تتمكن من العودة إليه.',
  nothingFound: query => `لم يُعثر على شيء عن «${query}»`,
  nothingFoundMeans: 'يجد البحث في العناوين والرسائل الكلمات التي تبدأ مثل كلماتك.',
  results: hits =>
    plural(hits, {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: `${number(hits)} نتائج`,
      many: `${number(hits)} نتيجة`,
      other: `${number(hits)} نتيجة`,
    }),

  actions: title => `إجراءات ${title}`,
  rename: 'إعادة التسمية',
  renameTo: 'العنوان الجديد',
  pin: 'تثبيت',
  unpin: 'إلغاء التثبيت',
  export: 'تصدير',
  exportMarkdown: 'تصدير بصيغة Markdown',
  exportJson: 'تصدير بصيغة JSON',
  delete: 'حذف',
  keep: 'إبقاء',
  deleteOne: 'هل تريد حذف هذه المحادثة نهائيًا؟',
  deleteSome: count =>
    plural(count, {
      zero: 'لا توجد محادثات لحذفها.',
      one: 'هل تريد حذف محادثة واحدة نهائيًا؟',
      two: 'هل تريد حذف محادثتين نهائيًا؟',
      few: `هل تريد حذف ${number(count)} محادثات نهائيًا؟`,
      many: `هل تريد حذف ${number(count)} محادثة نهائيًا؟`,
      other: `هل تريد حذف ${number(count)} محادثة نهائيًا؟`,
    }),
  selected: count => `المحدد: ${number(count)}`,
  selectOne: title => `تحديد ${title}`,
  done: 'تم',
};
