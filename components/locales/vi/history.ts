import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number } = formatsOf('vi');

export const history: Dictionary['history'] = {
  title: 'Các cuộc trò chuyện',
  search: 'Tìm cuộc trò chuyện',
  clear: 'Xóa nội dung tìm',
  close: 'Đóng danh sách',
  select: 'Chọn nhiều mục',
  ages: {
    pinned: 'Đã ghim',
    today: 'Hôm nay',
    yesterday: 'Hôm qua',
    week: '7 ngày trước',
    older: 'Cũ hơn',
  },
  untitled: 'Cuộc trò chuyện mới',
  loading: 'Đang tải các cuộc trò chuyện',
  empty: 'Chưa có cuộc trò chuyện nào',
  emptyMeans: 'Những gì bạn hỏi được giữ ở đây để bạn có thể xem lại.',
  nothingFound: query => `Không tìm thấy “${query}”`,
  nothingFoundMeans: 'Tìm trong tiêu đề và tin nhắn những từ bắt đầu giống từ bạn nhập.',
  results: hits => `${number(hits)} kết quả`,

  actions: title => `Thao tác với ${title}`,
  rename: 'Đổi tên',
  renameTo: 'Tiêu đề mới',
  pin: 'Ghim',
  unpin: 'Bỏ ghim',
  export: 'Xuất',
  exportMarkdown: 'Xuất dạng Markdown',
  exportJson: 'Xuất dạng JSON',
  delete: 'Xóa',
  keep: 'Giữ lại',
  deleteOne: 'Xóa vĩnh viễn cuộc trò chuyện này?',
  deleteSome: count => `Xóa vĩnh viễn ${number(count)} cuộc trò chuyện?`,
  selected: count => `Đã chọn ${number(count)}`,
  selectOne: title => `Chọn ${title}`,
  done: 'Xong',
};
