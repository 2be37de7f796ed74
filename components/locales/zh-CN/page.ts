import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, plural } = formatsOf('zh-CN');

export const page: Dictionary['page'] = {
  takeOut: '发送前去除',
  takeOutMeans: 'Aside 会找出形似机密的内容：大多数能找到，但不是全部。',
  kinds: {
    token: '访问令牌',
    key: '密钥',
    card: '银行卡号',
    email: '电子邮件地址',
  },
  kindAndCount: (kind, count) => `${kind} (${number(count)})`,
  takenOut: count => plural(count, { other: `已去除 ${number(count)} 项机密` }),

  siteMenu: 'Aside 可以读取此网站的哪些内容',
  access: {
    ask: '每次询问',
    always: '始终添加页面',
    never: '从不读取其页面',
  },
  accessMeans: {
    ask: '仅在您添加时读取页面',
    always: '作为附件添加，发送前可以移除',
    never: '拒绝添加',
  },
  allow: '在此网站上允许',

  show: '在页面中显示',
};

export const siteSettings: Dictionary['siteSettings'] = {
  title: '网站',
  mean: 'Aside 可以读取各个网站的哪些内容。其他网站的页面仅在您添加时读取。此列表只保存在这个浏览器中。',
  none: '您还没有为任何网站做出选择。可以在所添加页面的附件上选择。',
  access: page.access,
};
