import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number } = formatsOf('vi');

export const prompts: Dictionary['prompts'] = {
  theSelection: 'phần văn bản đã chọn',
  thisPage: 'trang này',
  builtIn: {
    summarise: {
      title: 'Các ý chính của trang',
      text: 'Tóm tắt {page}: các ý chính, trong vài dòng.',
    },
    explain: {
      title: 'Phần đã chọn bằng lời đơn giản',
      text: 'Giải thích {selection} bằng lời đơn giản.',
    },
    translate: {
      title: 'Phần đã chọn bằng ngôn ngữ của bạn',
      text: 'Dịch {selection} sang {language}.',
    },
    rewrite: {
      title: 'Phần đã chọn, rõ ràng và ngắn gọn',
      text: 'Viết lại {selection} cho rõ ràng và ngắn gọn. Giữ nguyên ý nghĩa và ngôn ngữ.',
    },
    proofread: {
      title: 'Lỗi trong phần đã chọn',
      text: 'Sửa lỗi chính tả và ngữ pháp trong {selection}, rồi liệt kê những chỗ đã sửa.',
    },
    tasks: {
      title: 'Những việc trang yêu cầu làm',
      text: 'Liệt kê những việc cần làm theo {page}: ai làm, làm gì và khi nào xong.',
    },
    reply: {
      title: 'Thư trả lời cho phần đã chọn',
      text: 'Viết một câu trả lời lịch sự cho {selection}. Nội dung cần nói: ',
    },
  },
};

export const promptSettings: Dictionary['settings']['prompts'] = {
  title: 'Câu lệnh',
  mean: 'Gõ / trong cuộc trò chuyện để chọn một câu lệnh. Câu lệnh được viết vào tin nhắn và chỉ được gửi khi bạn gửi. Các câu lệnh của riêng bạn chỉ được lưu trong trình duyệt này, dùng cho mọi tài khoản.',
  builtIn: 'Có sẵn',
  add: 'Thêm câu lệnh',
  change: name => `Sửa ${name}`,
  delete: 'Xóa',
  restore: 'Khôi phục bản có sẵn',
  keep: 'Giữ lại',
  name: 'Tên',
  nameMeans: 'Phần bạn gõ sau dấu gạch chéo: chữ cái, chữ số, - và _, không có dấu cách.',
  text: 'Nội dung',
  textMeans: variables =>
    `${variables.join(', ')} được điền tự động. Phần đã chọn hoặc trang được gửi kèm dưới dạng tệp đính kèm, bạn thấy trước khi gửi. Các từ khác trong dấu ngoặc nhọn là để bạn tự điền.`,
  save: 'Lưu',
  cancel: 'Hủy',
  noName: 'Hãy đặt tên cho câu lệnh.',
  badName: 'Tên chỉ gồm chữ cái, chữ số, - và _, nhiều nhất 40 ký tự.',
  noText: 'Hãy viết nội dung của câu lệnh.',
  nameTaken: name => `Bạn đã có câu lệnh tên ${name}.`,
  full: count => `Chỉ có chỗ cho ${number(count)} câu lệnh. Hãy xóa một câu lệnh để thêm câu lệnh khác.`,
  export: 'Xuất câu lệnh',
  import: 'Nhập câu lệnh',
  importFile: 'Tệp câu lệnh cần nhập',
  nothingToExport: 'Bạn không có câu lệnh nào của riêng mình để xuất.',
  imported: ({ added, known, taken, over, damaged }) =>
    [
      `Đã thêm ${number(added)} câu lệnh.`,
      known > 0 && `${number(known)} câu lệnh đã có sẵn.`,
      taken > 0 && `${number(taken)} câu lệnh có tên đã được dùng; câu lệnh của bạn được giữ nguyên.`,
      over > 0 && `Không còn chỗ cho ${number(over)} câu lệnh.`,
      damaged > 0 && `${number(damaged)} câu lệnh không đọc được.`,
    ]
      .filter(Boolean)
      .join(' '),
  notImported: {
    title: 'Đây không phải tệp câu lệnh của Aside.',
    advice: 'Hãy chọn tệp được tạo bằng “Xuất câu lệnh”. Không có gì thay đổi.',
  },
};
