import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, twoDigits } = formatsOf('vi');

export const errors: Dictionary['errors'] = {
  tryAgain: 'Thử lại',
  tryAgainIn: wait => `Thử lại sau ${wait}`,
  waitingForNetwork: 'Đang đợi mạng',
  signIn: 'Đăng nhập',
  signedInAgain: 'Bạn đã đăng nhập lại.',
  seconds: seconds => `${number(seconds)} giây`,
  minutes: (minutes, seconds) => `${number(minutes)} phút ${twoDigits(seconds)} giây`,
  hours: (hours, minutes) => `${number(hours)} giờ ${twoDigits(minutes)} phút`,
  details: 'Chi tiết',
  copyDetails: 'Sao chép chi tiết',
  dismiss: 'Bỏ qua',
};

export const errorCodes: Dictionary['errorCodes'] = {
  'signed-out': {
    title: 'Bạn đã đăng xuất.',
    advice: 'Hãy đăng nhập để tiếp tục. Cuộc trò chuyện và bản nháp vẫn được giữ.',
  },
  'session-expired': {
    title: 'Phiên đăng nhập đã hết hạn.',
    advice: 'Hãy đăng nhập lại; cuộc trò chuyện và bản nháp vẫn được giữ.',
  },
  locked: {
    title: 'Aside đã khóa.',
    advice: 'Hãy đăng nhập lại để tiếp tục. Các cuộc trò chuyện và bản nháp vẫn được giữ.',
  },
  'session-damaged': {
    title: 'Không đọc được phiên đăng nhập đã lưu.',
    advice: 'Phiên đó đã bị xóa, xin hãy đăng nhập lại. Các cuộc trò chuyện vẫn được giữ.',
  },
  'revocation-pending': {
    title: 'Bạn đã đăng xuất trên thiết bị này.',
    advice: 'Chưa kết nối được với dịch vụ đăng nhập; Aside sẽ báo cho dịch vụ ngay khi có thể.',
  },
  'sign-in-cancelled': {
    title: 'Cửa sổ đăng nhập đã bị đóng.',
    advice: 'Bạn chưa đăng nhập. Hãy thử lại bất cứ lúc nào.',
  },
  'sign-in-unreachable': {
    title: 'Không tải được trang đăng nhập.',
    advice: 'Kiểm tra mạng hoặc VPN rồi thử lại. Nếu vẫn vậy, hãy báo quản trị viên.',
  },
  'sign-in-refused': {
    title: 'Đăng nhập bị từ chối.',
    advice: 'Hãy thử lại, hoặc hỏi quản trị viên xem tài khoản của bạn có được dùng Aside không.',
  },
  'sign-in-mismatch': {
    title: 'Câu trả lời không thuộc về lần đăng nhập này.',
    advice: 'Không có gì được tiếp nhận. Hãy đóng các cửa sổ đăng nhập khác và thử lại.',
  },
  'too-many-requests': {
    title: 'Quá nhiều yêu cầu.',
    advice: 'Dịch vụ đề nghị nghỉ một chút trước câu hỏi tiếp theo.',
  },
  offline: {
    title: 'Bạn đang ngoại tuyến.',
    advice: 'Câu hỏi sẽ được gửi lại ngay khi có mạng.',
  },
  'backend-unreachable': {
    title: 'Không kết nối được với dịch vụ trò chuyện.',
    advice: 'Kiểm tra mạng hoặc VPN rồi thử lại. Nếu vẫn vậy, hãy báo quản trị viên.',
  },
  'bad-request': {
    title: 'Dịch vụ trò chuyện không nhận câu hỏi này.',
    advice: 'Hãy đổi cách diễn đạt, hoặc bỏ trang đính kèm, rồi gửi lại.',
  },
  forbidden: {
    title: 'Tài khoản của bạn không được dùng dịch vụ này.',
    advice: 'Hãy xin quản trị viên cấp quyền.',
  },
  'too-large': {
    title: 'Nội dung vượt quá mức dịch vụ trò chuyện chấp nhận.',
    advice: 'Hãy rút ngắn câu hỏi, hoặc thêm một phần đã chọn thay vì cả trang.',
  },
  'not-found': {
    title: 'Không có dịch vụ trò chuyện tại địa chỉ này.',
    advice: 'Quản trị viên cần kiểm tra địa chỉ API trò chuyện trong bản Aside này.',
  },
  'timed-out': {
    title: 'Dịch vụ trò chuyện mất quá nhiều thời gian.',
    advice: 'Hãy thử lại. Câu hỏi ngắn hơn, hoặc một phần đã chọn thay vì cả trang, sẽ nhanh hơn.',
  },
  redirected: {
    title: 'Dịch vụ trò chuyện chuyển Aside sang địa chỉ khác.',
    advice: 'Aside không đi theo, vì phiên của bạn sẽ bị gửi kèm. Quản trị viên cần kiểm tra địa chỉ.',
  },
  paused: {
    title: 'Dịch vụ trò chuyện đã lỗi nhiều lần liên tiếp.',
    advice: 'Aside tạm dừng một lát để dịch vụ có thể phục hồi.',
  },
  'clock-skew': {
    title: 'Đồng hồ của máy này không đúng.',
    advice: 'Vì thế dịch vụ trò chuyện từ chối phiên của bạn. Hãy chỉnh ngày giờ rồi thử lại.',
  },
  'malformed-stream': {
    title: 'Dịch vụ trò chuyện gửi nội dung mà Aside không đọc được.',
    advice: 'Phần đã nhận được giữ lại. Hãy thử lại. Nếu vẫn vậy, hãy báo quản trị viên.',
  },
  stalled: {
    title: 'Dịch vụ trò chuyện không gửi gì nữa.',
    advice: 'Phần đã nhận được giữ lại. Hãy tiếp tục từ đó, hoặc thử lại.',
  },
  'answer-too-long': {
    title: 'Câu trả lời dài hơn mức Aside có thể giữ.',
    advice: 'Phần đã nhận được giữ lại. Hãy hỏi riêng từng phần.',
  },
  'storage-full': {
    title: 'Trình duyệt không còn chỗ cho Aside.',
    advice: 'Không mất gì cả. Hãy xóa các cuộc trò chuyện cũ, hoặc giải phóng dung lượng máy, rồi thử lại.',
  },
  outdated: {
    title: 'Aside đã được cập nhật. Hãy tải lại trang này.',
    advice: 'Bản nháp và cuộc trò chuyện vẫn được giữ.',
  },
  'backend-error': {
    title: 'Dịch vụ trò chuyện gặp lỗi.',
    advice: 'Không phải do bạn. Hãy thử lại sau giây lát.',
  },
  'unknown-answer': {
    title: 'Máy chủ trả lời theo dạng mà Aside không biết.',
    advice: 'Hãy thử lại. Nếu vẫn vậy, quản trị viên cần kiểm tra API trò chuyện.',
  },
  'stream-broken': {
    title: 'Kết nối bị ngắt trước khi trả lời xong.',
    advice: 'Phần đã nhận được giữ lại. Hãy tiếp tục từ đó, hoặc thử lại.',
  },
  interrupted: {
    title: 'Câu trả lời bị gián đoạn trước khi xong.',
    advice: 'Phần đã nhận được giữ lại. Hãy tiếp tục từ đó, hoặc thử lại.',
  },
  'page-unreadable': {
    title: 'Không đọc được văn bản nào từ trang này.',
    advice: 'Hãy sao chép phần quan trọng và dán vào tin nhắn.',
  },
  'page-forbidden': {
    title: 'Trình duyệt không cho tiện ích nào vào trang này.',
    advice:
      'Các trang của trình duyệt, thẻ mới và cửa hàng tiện ích đều như vậy. Hãy mở trang khác và thử lại.',
  },
  'page-not-granted': {
    title: 'Aside chưa được phép đọc trang này.',
    advice:
      'Hãy nhấn nút Aside trên thanh công cụ khi trang đang ở phía trước, rồi thêm lại. Không thể đọc các trang của trình duyệt và cửa hàng tiện ích.',
  },
  'page-never': {
    title: 'Bạn đã chọn để Aside không bao giờ đọc trang web này.',
    advice: 'Vì vậy không có gì được đọc. Bạn có thể đổi tại đây, hoặc trong cài đặt ở mục “Trang web”.',
  },
  'page-other': {
    title: 'Thẻ này hiện đang mở một trang khác.',
    advice: 'Đoạn này thuộc trang đã gửi cùng câu hỏi. Hãy mở trang đó để xem.',
  },
  'passage-gone': {
    title: 'Không tìm thấy đoạn này trong trang.',
    advice: 'Trang đã thay đổi, hoặc chỉ hiện đoạn này khi mở một phần của nó.',
  },
  covered: {
    title: 'Aside đang bị trang che.',
    advice:
      'Vì thế chưa có gì được thực hiện, và bản nháp vẫn được giữ. Hãy đóng những gì nằm trên Aside, hoặc mở lại Aside, rồi nhấn lần nữa.',
  },
  refused: {
    title: 'Aside không nhận yêu cầu này từ đây.',
    advice: 'Hãy mở Aside từ nút trên thanh công cụ.',
  },
  'invalid-message': {
    title: 'Không gửi được.',
    advice: 'Hãy rút ngắn tin nhắn, hoặc tải lại trang, rồi thử lại.',
  },
  internal: {
    title: 'Đã có lỗi trong Aside.',
    advice: 'Hãy thử lại. Nếu vẫn vậy, hãy tải lại trang.',
  },
};
