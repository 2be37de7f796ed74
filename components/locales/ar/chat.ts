import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('ar');

const characters = (count: number) =>
  plural(count, {
    zero: 'صفر حرف',
    one: 'حرف واحد',
    two: 'حرفان',
    few: `${number(count)} أحرف`,
    many: `${number(count)} حرفًا`,
    other: `${number(count)} حرف`,
  });

export const chat: Dictionary['chat'] = {
  name: 'Aside',
  conversation: 'المحادثة',
  newChat: 'محادثة جديدة',
  conversations: 'المحادثات',
  shortcuts: 'اختصارات لوحة المفاتيح',
  moveLeft: 'نقل إلى اليسار',
  moveRight: 'نقل إلى اليمين',
  move: 'نقل Aside',
  toPanel: 'نقل إلى لوحة المتصفح الجانبية',
  toTab: 'نقل إلى علامة تبويب',
  panelRefused: {
    title: 'لم يفتح المتصفح لوحته الجانبية.',
    advice: 'اضغط على زر Aside في شريط الأدوات وافتح اللوحة الجانبية من هناك.',
  },
  close: 'إغلاق',
  signedInAs: username => `مسجّل الدخول باسم ${username}`,

  you: 'أنت',
  answer: 'Aside',
  thinking: 'يفكر',
  answering: 'يجيب Aside الآن.',
  answerFailed: 'فشلت الإجابة.',
  answerStopped: 'توقفت.',
  longAnswer: 'تتواصل الإجابة في المحادثة.',
  stopped: 'توقفت قبل النهاية.',
  noText: 'الإجابة فارغة.',
  cutOff: 'بلغت الإجابة أقصى طول لها وتنتهي هنا.',
  filtered: 'حجب مرشح المحتوى الباقي.',
  tryAgain: 'حاول مرة أخرى',
  copyAnswer: 'نسخ الإجابة',
  goOn: 'متابعة',
  goOnMessage: 'تابع من حيث توقفت تمامًا.',
  askAgain: 'اسأل مرة أخرى',
  regenerate: 'إعادة إنشاء الإجابة',
  edit: 'تعديل السؤال',
  editing: 'تعديل السؤال',
  sendEdited: 'إرسال التعديلات',
  cancel: 'إلغاء',
  delete: 'حذف الرسالة',
  confirmDelete: 'حذف',
  versions: 'النسخ',
  previousVersion: 'النسخة السابقة',
  nextVersion: 'النسخة التالية',
  versionOf: (nth, all) => `${number(nth)} / ${number(all)}`,
  againIn: wait => `محاولة أخرى بعد ${wait}.`,
  queued: 'في انتظار الإجابة السابقة.',
  callOff: 'إلغاء',
  stoppedEarly: 'توقفت قبل أن تبدأ الإجابة.',
  sources: 'المصادر',
  sentWith: 'أُرسل مع',
  jump: 'الانتقال إلى الأحدث',

  message: 'الرسالة',
  askAnything: 'اسأل عن أي شيء',
  send: 'إرسال',
  stop: 'إيقاف',
  addPage: 'إضافة هذه الصفحة',
  addSelection: 'إضافة النص المحدد',
  page: 'صفحة',
  selection: 'نص محدد',
  untitled: 'صفحة بلا عنوان',
  chip: (part, size, truncated) => (truncated ? `${part}، ${size}، مقتطع` : `${part}، ${size}`),
  removePage: title => `إزالة الصفحة: ${title}`,
  removeSelection: title => `إزالة النص المحدد: ${title}`,
  characters,
  thousandCharacters: thousands =>
    plural(thousands, {
      zero: 'أقل من ألف حرف',
      one: 'ألف حرف',
      two: 'ألفا حرف',
      few: `${number(thousands)} آلاف حرف`,
      many: `${number(thousands)} ألف حرف`,
      other: `${number(thousands)} ألف حرف`,
    }),
  attached: 'يُرسل مع رسالتك التالية',
  tooLong: over => `النص أطول من أن يُرسل، الزيادة: ${characters(over)}`,
  nothingSelected: 'لم يُحدد أي نص في الصفحة.',
  selectFirst: 'حدد نصًا فيها ثم أضفه مرة أخرى.',

  prompts: {
    title: 'الأوامر',
    edit: 'تعديل الأوامر',
  },

  sent: 'ما يُرسل',
  sentParts: (earlier, page, tokens) =>
    `يُرسل ${[
      earlier > 0 &&
        plural(earlier, {
          zero: '',
          one: 'رسالة سابقة واحدة',
          two: 'رسالتان سابقتان',
          few: `${number(earlier)} رسائل سابقة`,
          many: `${number(earlier)} رسالة سابقة`,
          other: `${number(earlier)} رسالة سابقة`,
        }),
      page && 'الصفحة',
      plural(tokens, {
        zero: 'صفر رمز تقريبًا',
        one: 'رمز واحد تقريبًا',
        two: 'رمزان تقريبًا',
        few: `نحو ${number(tokens)} رموز`,
        many: `نحو ${number(tokens)} رمزًا`,
        other: `نحو ${number(tokens)} رمز`,
      }),
    ]
      .filter(Boolean)
      .join('، ')}`,
  sentDropped: count =>
    plural(count, {
      zero: 'لم تُترك أي رسالة.',
      one: 'تُركت رسالة أقدم واحدة، حتى لا يُتجاوز الحد.',
      two: 'تُركت رسالتان أقدم، حتى لا يُتجاوز الحد.',
      few: `تُركت ${number(count)} رسائل أقدم، حتى لا يُتجاوز الحد.`,
      many: `تُركت ${number(count)} رسالة أقدم، حتى لا يُتجاوز الحد.`,
      other: `تُركت ${number(count)} رسالة أقدم، حتى لا يُتجاوز الحد.`,
    }),
  sentPage: 'الصفحة',
  sentSelection: 'النص المحدد',
  sentMessage: 'رسالتك',

  greeting: username => (username ? `مرحبًا، ${username}` : 'مرحبًا'),
  invitation: 'اسأل عن أي شيء، أو ابدأ بما هو أمامك.',
  invitationInTab: 'اسأل عن أي شيء. للسؤال عن صفحة، افتح Aside بجانبها.',
  starters: {
    summarise: {
      title: 'لخّص هذه الصفحة',
      hint: 'النقاط الرئيسية في بضعة أسطر',
      prompt: 'لخّص هذه الصفحة.',
    },
    explain: {
      title: 'اشرح النص المحدد',
      hint: 'حدد نصًا في الصفحة أولًا',
      prompt: 'اشرح هذا النص المحدد بكلمات بسيطة.',
    },
    ask: {
      title: 'اسأل عن هذه الصفحة',
      hint: 'ابحث فيها عن معلومة أو تاريخ أو خطوة تالية',
      prompt: '',
    },
  },
  privacy: 'لا يقرأ Aside أي صفحة إلا عندما تضيفها، أو حيث اخترت ذلك.',

  signedOutTitle: 'سجّل الدخول للدردشة',
  signedOut: 'يجيب Aside عبر خدمة شركتك، لذلك يحتاج إلى معرفة من أنت.',
  expiredTitle: 'انتهت صلاحية جلستك',
  expired: 'سجّل الدخول مرة أخرى؛ المحادثة والمسودة محفوظتان.',
  lockedTitle: '‏Aside مقفل',
  locked: 'لم يكن أحد هنا منذ مدة. سجّل الدخول مرة أخرى؛ المحادثة والمسودة محفوظتان.',
  signIn: 'تسجيل الدخول',

  refusedTitle: 'افتح Aside من زره في شريط الأدوات',
  refused: 'حفاظًا على أمانك، تعمل الدردشة فقط حيث فتحتها بنفسك.',
  loading: 'جارٍ تحميل المحادثة',
};
