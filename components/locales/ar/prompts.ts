import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('ar');

const countOf = (prompts: number) =>
  plural(prompts, {
    zero: 'صفر',
    one: 'أمر واحد',
    two: 'أمران',
    few: `${number(prompts)} أوامر`,
    many: `${number(prompts)} أمرًا`,
    other: `${number(prompts)} أمر`,
  });

export const prompts: Dictionary['prompts'] = {
  theSelection: 'النص المحدد',
  thisPage: 'هذه الصفحة',
  builtIn: {
    summarise: {
      title: 'النقاط الرئيسية في الصفحة',
      text: 'لخّص {page}: النقاط الرئيسية، في بضعة أسطر.',
    },
    explain: { title: 'النص المحدد بكلمات بسيطة', text: 'اشرح {selection} بكلمات بسيطة.' },
    translate: { title: 'النص المحدد بلغتك', text: 'ترجم {selection} إلى {language}.' },
    rewrite: {
      title: 'النص المحدد بوضوح وإيجاز',
      text: 'أعد كتابة {selection} بوضوح وإيجاز. حافظ على المعنى واللغة.',
    },
    proofread: {
      title: 'الأخطاء في النص المحدد',
      text: 'صحّح الإملاء والنحو في {selection}، واذكر ما غيّرته.',
    },
    tasks: {
      title: 'ما تطلب الصفحة إنجازه',
      text: 'اذكر ما يجب إنجازه وفقًا لما في {page}: من، وماذا، وحتى متى.',
    },
    reply: { title: 'رد على النص المحدد', text: 'اكتب ردًا مهذبًا على {selection}. يجب أن يقول: ' },
  },
};

export const promptSettings: Dictionary['settings']['prompts'] = {
  title: 'الأوامر',
  mean: 'اكتب / في الدردشة لاختيار أمر. يُكتب الأمر في رسالتك ولا يُرسل إلا عندما ترسلها. تُحفظ أوامرك الخاصة في هذا المتصفح فقط، لكل الحسابات.',
  builtIn: 'مدمج',
  add: 'إضافة أمر',
  change: name => `تغيير ${name}`,
  delete: 'حذف',
  restore: 'استعادة الأمر المدمج',
  keep: 'إبقاؤه',
  name: 'الاسم',
  nameMeans: 'ما تكتبه بعد الشرطة المائلة: حروف وأرقام و- و_، بلا مسافات.',
  text: 'النص',
  textMeans: variables =>
    `تُملأ تلقائيًا: ${variables.join('، ')}. يُرفق النص المحدد أو الصفحة بالرسالة، وتراه قبل الإرسال. أما الكلمات الأخرى بين الأقواس المعقوفة فتملؤها أنت.`,
  save: 'حفظ',
  cancel: 'إلغاء',
  noName: 'أعطِ الأمر اسمًا.',
  badName: 'يتكون الاسم من حروف وأرقام و- و_ فقط، وبحد أقصى 40.',
  noText: 'اكتب نص الأمر.',
  nameTaken: name => `لديك أمر باسم ${name} من قبل.`,
  full: count => `الحد الأقصى: ${countOf(count)}. احذف أمرًا لإضافة آخر.`,
  export: 'تصدير الأوامر',
  import: 'استيراد أوامر',
  importFile: 'ملف الأوامر المراد استيراده',
  nothingToExport: 'ليست لديك أوامر خاصة لتصديرها.',
  imported: ({ added, known, taken, over, damaged }) =>
    [
      `تمت إضافة: ${countOf(added)}.`,
      known > 0 && `موجود من قبل: ${countOf(known)}.`,
      taken > 0 && `باسم مستخدم من قبل: ${countOf(taken)}؛ ويبقى ما لديك كما هو.`,
      over > 0 && `لم يعد هناك متسع: ${countOf(over)}.`,
      damaged > 0 && `تعذّرت قراءته: ${countOf(damaged)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'هذا ليس ملف أوامر من Aside.',
    advice: 'اختر ملفًا أُنشئ عبر «تصدير الأوامر». لم يتغير شيء.',
  },
};
