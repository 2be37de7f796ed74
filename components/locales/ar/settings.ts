import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';
import { promptSettings } from './prompts';

const { number, plural } = formatsOf('ar');

const conversations = (count: number) =>
  plural(count, {
    zero: 'صفر',
    one: 'محادثة واحدة',
    two: 'محادثتان',
    few: `${number(count)} محادثات`,
    many: `${number(count)} محادثة`,
    other: `${number(count)} محادثة`,
  });

export const settings: Dictionary['settings'] = {
  title: 'الإعدادات',
  pageTitle: 'إعدادات Aside',
  loading: 'جارٍ التحميل',
  saved: 'تم الحفظ',
  notSaved: { title: 'تعذّر الحفظ.', advice: 'ما تراه هو المحفوظ. حاول مرة أخرى.' },

  signingIn: 'تسجيل الدخول',
  staySignedIn: 'البقاء مسجّل الدخول على هذا الجهاز',
  staySignedInShort: 'البقاء مسجّل الدخول',
  staySignedInMeans:
    'تبقى مسجّل الدخول بعد إغلاق المتصفح. عند الإيقاف: يُسجَّل خروجك بإغلاق المتصفح؛ وهذا أفضل على جهاز مشترك.',

  lock: 'قفل Aside عند عدم وجود أحد',
  lockMeans:
    'عند القفل يخفي Aside محادثاتك ولا يحتفظ بأي وصول حتى تسجّل الدخول مرة أخرى. لا يُفقد شيء، ولا حتى المسودات.',
  lockAfter: 'بعد مدة دون استخدام',
  lockAfterMeans:
    'دون لوحة مفاتيح أو فأرة في أي مكان على هذا الكمبيوتر؛ ويُحتسب أيضًا وقت السكون وإغلاق المتصفح.',
  minutes: minutes =>
    plural(minutes, {
      zero: 'صفر دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: `${number(minutes)} دقائق`,
      many: `${number(minutes)} دقيقة`,
      other: `${number(minutes)} دقيقة`,
    }),
  hour: 'ساعة واحدة',
  never: 'أبدًا',
  lockWithSystem: 'عند قفل الشاشة',
  lockWithSystemMeans: 'فور علم المتصفح بذلك. لا تُبلغ به كل أسطح مكتب Linux.',

  conversations: 'المحادثات',
  conversationsMean: 'تُحفظ في هذا المتصفح فقط، منفصلة لكل حساب.',
  keepHistory: 'الاحتفاظ بالسجل',
  keepHistoryMeans:
    'عند الإيقاف: يُحذف ما تكتبه من الآن عند إغلاق علامة تبويبه أو المتصفح، ما لم تثبّته. تبقى المحادثات الأقدم حتى تحذفها.',
  deleteAfter: 'حذف المحادثات القديمة',
  deleteAfterMeans: 'تُحسب المدة من آخر رسالة. تبقى المحادثات المثبّتة.',
  days: days =>
    plural(days, {
      zero: 'في اليوم نفسه',
      one: 'بعد يوم واحد',
      two: 'بعد يومين',
      few: `بعد ${number(days)} أيام`,
      many: `بعد ${number(days)} يومًا`,
      other: `بعد ${number(days)} يوم`,
    }),
  year: 'بعد سنة',
  perTab: 'محادثة لكل علامة تبويب',
  perTabMeans: 'عند الإيقاف: تعرض كل علامات التبويب المحادثة نفسها.',
  files: 'كل المحادثات',
  filesMean: 'صيغة Markdown للقراءة. صيغة JSON تضم كل شيء ويمكن استيرادها مجددًا؛ ولا يُستبدل بذلك شيء.',
  exportMarkdown: 'تصدير بصيغة Markdown',
  exportJson: 'تصدير بصيغة JSON',
  import: 'استيراد',
  importFile: 'الملف المراد استيراده',
  nothingToExport: 'لا توجد محادثة لتصديرها.',
  imported: ({ added, known, damaged }) =>
    [
      `تمت إضافة: ${conversations(added)}.`,
      known > 0 && `موجود من قبل: ${conversations(known)}.`,
      damaged > 0 && `تعذّرت قراءته: ${conversations(damaged)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'هذا ليس ملف محادثات من Aside.',
    advice: 'اختر ملفًا أُنشئ عبر «تصدير بصيغة JSON». لم يتغير شيء.',
  },
  deleteAll: 'حذف كل المحادثات',
  deleteAllMeans: 'تُحذف نهائيًا كل محادثاتك ومسوداتك في هذا المتصفح، ومعها الإجابات الجارية.',
  deleteForGood: 'حذف نهائي',
  keepAll: 'إبقاؤها',
  deletedAll: 'حُذفت كل المحادثات.',

  prompts: promptSettings,

  look: {
    title: 'المظهر واللغة',
    theme: 'الألوان',
    themes: { browser: 'كما في المتصفح', light: 'فاتح', dark: 'داكن' },
    textSize: 'حجم النص',
    percent: percent => `${number(percent)}٪`,
    side: 'جانب الصفحة',
    sides: { left: 'اليسار', right: 'اليمين' },
    width: pixels => `عرض الشريط الجانبي ${number(pixels)} بكسل.`,
    resetWidth: 'إعادة ضبط العرض',
    toolbar: 'الرمز في شريط الأدوات يفتح',
    toolbarMeans: 'ما دمت مسجّل الدخول. يكون حسابك عندئذٍ خلف اسمك أعلى الشريط الجانبي.',
    toolbarOpens: { popup: 'القائمة', sidebar: 'الشريط الجانبي مباشرة' },
  },

  connection: {
    title: 'الاتصال',
    mean: 'أين يسجّل Aside هذا الدخول ومن يسأل. حُدّد ذلك عند بنائه، ولا يتحدث إلى أحد غير ذلك.',
    pool: 'تسجيل الدخول',
    chat: 'المحادثة',
    version: 'الإصدار',
    check: 'اختبار الاتصال',
    checkMeans: 'لا يرسل سؤالًا ولا صلاحية وصولك.',
    poolIs: {
      ready: 'مجمّع المستخدمين موجود.',
      open: 'مجمّع المستخدمين موجود.',
      wrong: 'هناك رد، لكن لا يوجد مجمّع مستخدمين بهذا الاسم.',
      unreachable: 'لا رد. هل أنت متصل بالإنترنت، وهل يلزم VPN؟',
    },
    chatIs: {
      ready: 'خدمة المحادثة موجودة وتطلب تسجيل الدخول.',
      open: 'خدمة المحادثة ترد دون تسجيل دخول. أخبر القائمين عليها.',
      wrong: 'هناك رد، لكن لا توجد خدمة محادثة على هذا العنوان.',
      unreachable:
        'لا رد يمكن قراءته. هل أنت متصل بالإنترنت، وهل يلزم VPN؟ وإلا فقد لا تشمل إعدادات CORS لديها هذه الإضافة.',
    },
  },

  sites: {
    title: 'المواقع',
    mean: 'لا يدخل Aside صفحة إلا عندما تفتحه فيها. على المواقع في هذه القائمة يُفتح الشريط الجانبي من تلقاء نفسه، حتى تغلقه في علامة التبويب تلك. يسألك المتصفح قبل ذلك.',
    all: 'إبقاء الشريط الجانبي مفتوحًا على كل المواقع',
    allMeans:
      'سيقول المتصفح إن Aside يستطيع قراءة كل بياناتك على كل المواقع وتغييرها. لكنه لا يقرأ صفحة إلا عندما تضيفها.',
    none: 'لا يوجد أي موقع بعد. لإضافة موقع، افتح Aside من شريط الأدوات في إحدى صفحاته وحدّد «إبقاؤه مفتوحًا».',
    forget: site => `عدم الفتح على ${site} بعد الآن`,
    refused: {
      title: 'لم يسمح المتصفح بذلك.',
      advice: 'لم يتغير شيء.',
    },
  },
  languageOf: 'لغة Aside',
  languageMeans: 'للأزرار والرسائل. تأتي الإجابات بلغة سؤالك، بحسب خدمة شركتك.',
  asBrowser: 'لغة المتصفح',
  keyboard: 'لوحة المفاتيح',
  keyboardMeans: 'يمكن استخدام Aside كله من دون فأرة. تظهر الاختصارات أيضًا بالضغط على ? في الشريط الجانبي.',
  showShortcuts: 'عرض كل الاختصارات',

  diagnostics: 'التشخيص',
  diagnosticsMeans:
    'ما فعله Aside مؤخرًا، لمن يبحث عن سبب: أوقات ورموز وأحجام. بلا نصوص ولا أسماء ولا عناوين صفحات ولا رموز دخول. يبقى في الذاكرة ولا يغادرها إلا إذا نسخته.',
  copyBundle: 'نسخ',
  refresh: 'تحديث',
  clear: 'مسح',
  time: 'الوقت',
  part: 'الجزء',
  what: 'الحدث',
  more: 'التفاصيل',
  nothingHappened: 'لم يحدث شيء بعد.',
};
