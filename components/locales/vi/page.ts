import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('vi');

export const page: Dictionary['page'] = {
  takeOut: 'Được bỏ đi trước khi gửi',
  takeOutMeans: 'Aside tìm những gì có dạng bí mật: hầu hết, nhưng không phải tất cả.',
  kinds: {
    token: 'Mã truy cập',
    key: 'Khóa bí mật',
    card: 'Số thẻ',
    email: 'Địa chỉ e-mail',
  },
  kindAndCount: (kind, count) => `${kind} (${number(count)})`,
  takenOut: count => plural(count, { other: `đã bỏ ${number(count)} bí mật` }),

  siteMenu: 'Aside được đọc gì của trang web này',
  access: {
    ask: 'Hỏi mỗi lần',
    always: 'Luôn thêm trang',
    never: 'Không bao giờ đọc',
  },
  accessMeans: {
    ask: 'Trang được đọc khi bạn thêm nó',
    always: 'Là tệp đính kèm mà bạn có thể bỏ trước khi gửi',
    never: 'Việc thêm bị từ chối',
  },
  allow: 'Cho phép trên trang web này',

  show: 'Hiện trong trang',
};

export const siteSettings: Dictionary['siteSettings'] = {
  title: 'Trang web',
  mean: 'Aside được đọc gì của từng trang web. Ở nơi khác, trang được đọc khi bạn thêm nó. Danh sách chỉ lưu trong trình duyệt này.',
  none: 'Bạn chưa chọn gì cho trang web nào. Hãy chọn ở tệp đính kèm của trang mà bạn thêm.',
  access: page.access,
};
