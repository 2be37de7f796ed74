import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';
import { promptSettings } from './prompts';

const { number } = formatsOf('vi');

export const settings: Dictionary['settings'] = {
  title: 'Cài đặt',
  pageTitle: 'Cài đặt của Aside',
  loading: 'Đang tải',
  saved: 'Đã lưu',
  notSaved: { title: 'Không lưu được.', advice: 'Những gì đang hiển thị vẫn được giữ. Hãy thử lại.' },

  signingIn: 'Đăng nhập',
  staySignedIn: 'Duy trì đăng nhập trên thiết bị này',
  staySignedInShort: 'Duy trì đăng nhập',
  staySignedInMeans:
    'Bạn vẫn đăng nhập sau khi đóng trình duyệt. Tắt: đóng trình duyệt là đăng xuất; nên tắt trên thiết bị dùng chung.',

  lock: 'Khóa Aside khi không có ai',
  lockMeans:
    'Khi khóa, Aside ẩn các cuộc trò chuyện và không giữ quyền truy cập cho đến khi bạn đăng nhập lại. Không mất gì, kể cả bản nháp.',
  lockAfter: 'Sau một thời gian không dùng',
  lockAfterMeans:
    'Không gõ phím và không dùng chuột ở bất cứ đâu trên máy này; ngủ và đóng trình duyệt cũng được tính.',
  minutes: minutes => `${number(minutes)} phút`,
  hour: '1 giờ',
  never: 'Không bao giờ',
  lockWithSystem: 'Khi màn hình bị khóa',
  lockWithSystemMeans: 'Ngay khi trình duyệt biết. Không phải máy Linux nào cũng báo.',

  conversations: 'Các cuộc trò chuyện',
  conversationsMean: 'Chỉ được lưu trong trình duyệt này, riêng cho từng tài khoản.',
  keepHistory: 'Giữ lịch sử',
  keepHistoryMeans:
    'Tắt: từ giờ, những gì bạn viết sẽ bị xóa khi thẻ đóng hoặc trình duyệt tắt, trừ khi bạn ghim. Các cuộc trò chuyện cũ còn đó cho đến khi bạn xóa.',
  deleteAfter: 'Xóa các cuộc trò chuyện cũ',
  deleteAfterMeans: 'Tính từ tin nhắn cuối. Mục đã ghim được giữ.',
  days: days => `Sau ${number(days)} ngày`,
  year: 'Sau một năm',
  perTab: 'Mỗi thẻ một cuộc trò chuyện',
  perTabMeans: 'Tắt: mọi thẻ cùng hiển thị một cuộc.',
  files: 'Tất cả các cuộc trò chuyện',
  filesMean: 'Markdown để đọc. JSON chứa mọi thứ và có thể nhập lại; việc đó không ghi đè gì.',
  exportMarkdown: 'Xuất dạng Markdown',
  exportJson: 'Xuất dạng JSON',
  import: 'Nhập',
  importFile: 'Tệp cần nhập',
  nothingToExport: 'Không có cuộc trò chuyện nào để xuất.',
  imported: ({ added, known, damaged }) =>
    [
      `Đã thêm ${number(added)} cuộc trò chuyện.`,
      known > 0 && `${number(known)} cuộc đã có sẵn.`,
      damaged > 0 && `${number(damaged)} cuộc không đọc được.`,
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Đây không phải tệp cuộc trò chuyện của Aside.',
    advice: 'Hãy chọn tệp được tạo bằng “Xuất dạng JSON”. Không có gì thay đổi.',
  },
  deleteAll: 'Xóa tất cả các cuộc trò chuyện',
  deleteAllMeans:
    'Mọi cuộc trò chuyện và bản nháp của bạn trong trình duyệt này sẽ bị xóa vĩnh viễn, kể cả câu trả lời đang viết.',
  deleteForGood: 'Xóa vĩnh viễn',
  keepAll: 'Giữ lại',
  deletedAll: 'Đã xóa tất cả các cuộc trò chuyện.',

  prompts: promptSettings,

  look: {
    title: 'Giao diện và ngôn ngữ',
    theme: 'Màu sắc',
    themes: { browser: 'Theo trình duyệt', light: 'Sáng', dark: 'Tối' },
    textSize: 'Cỡ chữ',
    percent: percent => `${number(percent)}%`,
    side: 'Bên của trang',
    sides: { left: 'Trái', right: 'Phải' },
    width: pixels => `Thanh bên rộng ${number(pixels)} pixel.`,
    resetWidth: 'Đặt lại chiều rộng',
    toolbar: 'Biểu tượng trên thanh công cụ mở',
    toolbarMeans: 'Khi bạn đã đăng nhập. Khi đó tài khoản nằm sau tên của bạn, ở đầu thanh bên.',
    toolbarOpens: { popup: 'Trình đơn', sidebar: 'Thanh bên ngay lập tức' },
  },

  connection: {
    title: 'Kết nối',
    mean: 'Nơi Aside này đăng nhập và hỏi. Điều đó được định khi dựng, và nó không nói chuyện với ai khác.',
    pool: 'Đăng nhập',
    chat: 'Trò chuyện',
    version: 'Phiên bản',
    check: 'Kiểm tra kết nối',
    checkMeans: 'Không gửi câu hỏi nào, cũng không gửi quyền truy cập của bạn.',
    poolIs: {
      ready: 'Nhóm người dùng có ở đó.',
      open: 'Nhóm người dùng có ở đó.',
      wrong: 'Có trả lời, nhưng không có nhóm người dùng nào tên đó.',
      unreachable: 'Không có trả lời. Bạn có đang trực tuyến không, và có cần VPN không?',
    },
    chatIs: {
      ready: 'Dịch vụ trò chuyện có ở đó và yêu cầu đăng nhập.',
      open: 'Dịch vụ trò chuyện trả lời mà không cần đăng nhập. Hãy báo cho người quản lý nó.',
      wrong: 'Có trả lời, nhưng không có dịch vụ trò chuyện ở địa chỉ này.',
      unreachable:
        'Không có trả lời nào đọc được. Bạn có đang trực tuyến không, và có cần VPN không? Nếu không, thiết lập CORS của nó có thể thiếu tiện ích này.',
    },
  },

  sites: {
    title: 'Trang web',
    mean: 'Aside chỉ vào một trang khi bạn mở nó ở đó. Trên các trang web trong danh sách này, thanh bên tự mở, cho đến khi bạn đóng nó trong thẻ đó. Trình duyệt sẽ hỏi bạn trước.',
    all: 'Luôn mở thanh bên trên mọi trang web',
    allMeans:
      'Trình duyệt sẽ nói rằng Aside có thể đọc và thay đổi mọi dữ liệu của bạn trên tất cả các trang web. Aside chỉ đọc một trang khi bạn thêm trang đó.',
    none: 'Chưa có trang web nào. Để thêm, hãy mở Aside từ thanh công cụ trên một trang của nó và đánh dấu “Luôn mở”.',
    forget: site => `Không mở trên ${site} nữa`,
    refused: {
      title: 'Trình duyệt không cho phép.',
      advice: 'Không có gì thay đổi.',
    },
  },
  languageOf: 'Ngôn ngữ của Aside',
  languageMeans: 'Cho các nút và thông báo. Câu trả lời theo ngôn ngữ bạn hỏi, tùy dịch vụ của công ty bạn.',
  asBrowser: 'Theo trình duyệt',
  keyboard: 'Bàn phím',
  keyboardMeans:
    'Có thể dùng toàn bộ Aside mà không cần chuột. Nhấn ? trong thanh bên cũng hiện các phím tắt.',
  showShortcuts: 'Hiện tất cả phím tắt',

  diagnostics: 'Chẩn đoán',
  diagnosticsMeans:
    'Những gì Aside làm gần đây, dành cho người đi tìm nguyên nhân: thời gian, mã và kích thước. Không có văn bản, tên, địa chỉ trang hay token. Dữ liệu nằm trong bộ nhớ và chỉ rời khỏi đó khi bạn sao chép.',
  copyBundle: 'Sao chép',
  refresh: 'Làm mới',
  clear: 'Xóa',
  time: 'Thời gian',
  part: 'Bộ phận',
  what: 'Sự kiện',
  more: 'Chi tiết',
  nothingHappened: 'Chưa có gì xảy ra.',
};
