import type { Dictionary } from '../dictionary';

export const ui: Dictionary['ui'] = {
  copied: 'Đã sao chép',
  failed: 'Không sao chép được',
};

export const markdown: Dictionary['markdown'] = {
  table: 'Bảng',
  done: 'đã xong',
  open: 'chưa xong',
  copyCode: 'Sao chép mã',
  copyCsv: 'Sao chép dạng CSV',
  wrap: 'Tự xuống dòng',
  code: 'Mã',
  image: 'Hình ảnh',
  hidden: 'Ở đây có một ký tự không nhìn thấy được',
};
