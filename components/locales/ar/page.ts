import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('ar');

export const page: Dictionary['page'] = {
  takeOut: 'يُزال قبل الإرسال',
  takeOutMeans: 'يجد Aside ما له شكل سرّ: معظم الأسرار وليس كلها.',
  kinds: {
    token: 'رموز الوصول',
    key: 'المفاتيح السرية',
    card: 'أرقام البطاقات',
    email: 'عناوين البريد الإلكتروني',
  },
  kindAndCount: (kind, count) => `${kind} (${number(count)})`,
  takenOut: count =>
    plural(count, {
      zero: `لم يُزل أي سر (${number(count)})`,
      one: 'أُزيل سر واحد',
      two: 'أُزيل سرّان',
      few: `أُزيلت ${number(count)} أسرار`,
      many: `أُزيل ${number(count)} سرًا`,
      other: `أُزيل ${number(count)} سر`,
    }),

  siteMenu: 'ما يجوز لـ Aside قراءته من هذا الموقع',
  access: {
    ask: 'السؤال كل مرة',
    always: 'إضافة الصفحة دائمًا',
    never: 'عدم قراءة صفحاته أبدًا',
  },
  accessMeans: {
    ask: 'تُقرأ الصفحة عندما تضيفها',
    always: 'كمرفق يمكنك إزالته قبل الإرسال',
    never: 'تُرفض إضافتها',
  },
  allow: 'السماح في هذا الموقع',

  show: 'إظهاره في الصفحة',
};

export const siteSettings: Dictionary['siteSettings'] = {
  title: 'المواقع',
  mean: 'ما يجوز لـ Aside قراءته من مواقع بعينها. في غيرها تُقرأ الصفحة عندما تضيفها. تُحفظ القائمة في هذا المتصفح فقط.',
  none: 'لم تختر شيئًا لأي موقع بعد. يمكنك ذلك في مرفق الصفحة التي تضيفها.',
  access: page.access,
};
