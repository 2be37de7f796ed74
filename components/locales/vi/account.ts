import type { Dictionary } from '../dictionary';

export const account: Dictionary['account'] = {
  welcome: username => `Chào mừng, ${username}`,
  ready: 'Hãy hỏi về trang bạn đang xem, hoặc bất cứ điều gì khác.',
  openSidebar: 'Mở thanh bên',
  openPanel: 'Mở ở bảng điều khiển bên',
  openTab: 'Mở trong thẻ',
  cannotOpen: {
    title: 'Trình duyệt không cho tiện ích nào vào trang này.',
    advice: 'Aside hoạt động bên cạnh trang, ở bảng điều khiển bên hoặc trong một thẻ.',
  },
  panelRefused: {
    title: 'Trình duyệt không mở bảng điều khiển bên.',
    advice: 'Hãy mở Aside trong một thẻ.',
  },
  keepOpen: host => `Luôn mở trên ${host}`,
  keepOpenMeans: 'Thanh bên có trên mọi trang của trang web này, cho đến khi bạn đóng nó trong thẻ đó.',
  keepOpenEverywhere: 'Luôn mở trên mọi trang web',
  notKept: {
    title: 'Trình duyệt không cho phép.',
    advice: 'Không có gì thay đổi. Hãy đánh dấu lại nếu bạn muốn được hỏi lần nữa.',
  },
  account: 'Tài khoản',
  signOut: 'Đăng xuất',
  signInTitle: 'Đăng nhập vào Aside',
  signInText: 'Dùng tài khoản của tổ chức bạn.',
  expired: 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại; cuộc trò chuyện và bản nháp của bạn vẫn được giữ.',
  locked:
    'Aside đã khóa vì không có ai sử dụng. Hãy đăng nhập lại; các cuộc trò chuyện và bản nháp của bạn vẫn được giữ.',
  companyAccount: 'tài khoản công ty',
  continueWith: name => `Tiếp tục với ${name}`,
  goOnInWindow: 'Hãy tiếp tục trong cửa sổ vừa mở.',
  or: 'hoặc',
  loading: 'Đang tải',
  finishing: 'Đang đăng nhập',
  openInTab: 'Mở trong thẻ',
  signInNotices: {
    ranOut: 'Đã hết thời gian đăng nhập. Hãy đăng nhập lại.',
    confirmed: 'Tài khoản đã được xác nhận. Hãy đăng nhập.',
    passwordChanged: 'Đã đổi mật khẩu. Hãy đăng nhập bằng mật khẩu mới.',
  },
};

export const accountPage: Dictionary['accountPage'] = {
  title: 'Tài khoản',
  back: 'Quay lại',

  method: 'Đăng nhập qua',
  methods: { direct: 'Biểu mẫu của Aside', managed: 'Trang đăng nhập của công ty' },
  since: 'Đăng nhập từ',
  until: 'Truy cập đến',
  renewed: time => `${time}, tự động gia hạn`,
  untilNote: 'Thời gian gia hạn mà không cần đăng nhập lại do công ty bạn quy định.',
  managed: 'Công ty bạn quản lý mật khẩu, đăng nhập hai bước và việc xóa tài khoản này.',
  allSettings: 'Tất cả cài đặt',

  tasks: {
    password: 'Đổi mật khẩu',
    totp: 'Đăng nhập hai bước',
    everywhere: 'Đăng xuất mọi nơi',
    delete: 'Xóa tài khoản',
  },
  signOut: 'Đăng xuất',

  oldPassword: 'Mật khẩu hiện tại',
  newPassword: 'Mật khẩu mới',
  newPasswordAgain: 'Nhập lại mật khẩu mới',
  showPasswords: 'Hiện mật khẩu',
  changePassword: 'Đổi mật khẩu',
  passwordChanged:
    'Mật khẩu đã được đổi. Các thiết bị khác vẫn đăng nhập; nếu có thể ai đó biết mật khẩu cũ, hãy đăng xuất mọi nơi.',

  totpScan: 'Quét mã này bằng ứng dụng xác thực. Từ đó, mỗi lần đăng nhập sẽ hỏi mã của ứng dụng.',
  totpType: 'Hoặc nhập khóa này vào ứng dụng:',
  qrCode: 'Mã QR cho ứng dụng xác thực',
  copySecret: 'Sao chép khóa',
  code: 'Mã từ ứng dụng',
  codeForm: 'Sáu chữ số',
  turnOn: 'Bật',
  staysOpen: 'Cửa sổ này sẽ đóng khi bạn chuyển sang chỗ khác, và lần sau khóa sẽ khác.',
  openTab: 'Mở trong thẻ',
  totpOn: 'Đã bật đăng nhập hai bước. Lần đăng nhập tới sẽ hỏi mã.',
  totpIsOn: 'Đăng nhập hai bước đang bật: khi đăng nhập cần mã từ ứng dụng xác thực.',
  otherDevice: 'Thiết lập ứng dụng khác',
  totpOffMeans: 'Nếu tắt, chỉ cần mật khẩu là vào được tài khoản của bạn.',
  turnOff: 'Tắt',
  totpOff: 'Đã tắt đăng nhập hai bước. Chỉ cần mật khẩu để đăng nhập.',

  everywhereMeans:
    'Mọi thiết bị và trình duyệt bạn đang đăng nhập đều bị đăng xuất, kể cả nơi này. Những gì đang mở ở nơi khác sẽ kết thúc chậm nhất trong vòng một giờ, khi quyền truy cập hết hạn. Các cuộc trò chuyện được giữ lại.',
  signOutEverywhere: 'Đăng xuất mọi nơi',
  everywhereDone: 'Bạn đã đăng xuất ở mọi nơi.',

  deleteMeans:
    'Tài khoản của bạn tại dịch vụ đăng nhập của công ty sẽ bị xóa, cùng với các cuộc trò chuyện trong trình duyệt này. Không ai có thể khôi phục.',
  typeName: username => `Nhập ${username} để xác nhận`,
  deleteAccount: 'Xóa vĩnh viễn tài khoản',
  deleteDone: 'Tài khoản của bạn đã bị xóa.',

  problems: {
    'wrong-password': 'Mật khẩu hiện tại không đúng. Không có gì thay đổi.',
    'weak-password': 'Mật khẩu mới không đáp ứng quy định của công ty bạn.',
    'password-used-before': 'Bạn đã từng dùng mật khẩu này. Hãy chọn mật khẩu khác.',
    'passwords-differ': 'Hai mật khẩu mới không khớp.',
    'wrong-code': 'Mã này không đúng. Mã đổi sau mỗi 30 giây: hãy nhập mã đang hiển thị.',
    'too-many-tries': 'Thử quá nhiều lần. Hãy đợi một lúc rồi thử lại.',
    'session-over': 'Phiên đăng nhập đã kết thúc. Hãy đăng nhập lại.',
    offline: 'Bạn đang ngoại tuyến. Không có gì thay đổi.',
    unreachable: 'Không kết nối được với dịch vụ đăng nhập. Không có gì thay đổi; hãy thử lại sau giây lát.',
    unexpected: 'Dịch vụ đăng nhập trả lời không như mong đợi.',
  },
  because: (problem, detail) => `${problem}: ${detail}.`,
};
