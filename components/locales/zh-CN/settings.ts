import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';
import { promptSettings } from './prompts';

const { number } = formatsOf('zh-CN');

export const settings: Dictionary['settings'] = {
  title: '设置',
  pageTitle: 'Aside 设置',
  loading: '正在加载',
  saved: '已保存',
  notSaved: { title: '无法保存。', advice: '当前显示的内容即为有效设置。请重试。' },

  signingIn: '登录',
  staySignedIn: '在此设备上保持登录',
  staySignedInShort: '保持登录',
  staySignedInMeans: '关闭浏览器后仍保持登录。停用时：关闭浏览器即退出登录；在共用设备上建议停用。',

  lock: '无人使用时锁定 Aside',
  lockMeans: '锁定后，Aside 会隐藏对话，在您重新登录之前不保留任何访问权限。不会丢失任何内容，草稿也不会。',
  lockAfter: '闲置一段时间后',
  lockAfterMeans: '整台计算机上没有键盘和鼠标操作；休眠和浏览器关闭的时间也计算在内。',
  minutes: minutes => `${number(minutes)} 分钟`,
  hour: '1 小时',
  never: '从不',
  lockWithSystem: '屏幕锁定时',
  lockWithSystemMeans: '浏览器得知后立即锁定。并非所有 Linux 桌面都会通知。',

  conversations: '对话',
  conversationsMean: '仅保存在此浏览器中，每个账号分开存放。',
  keepHistory: '保留历史记录',
  keepHistoryMeans:
    '停用时：从现在起，除非置顶，您的对话会在标签页关闭或浏览器退出时删除。较早的对话会保留，直到您删除。',
  deleteAfter: '删除旧对话',
  deleteAfterMeans: '从最后一条消息算起。已置顶的会保留。',
  days: days => `${number(days)} 天后`,
  year: '一年后',
  perTab: '每个标签页使用单独的对话',
  perTabMeans: '停用时：所有标签页显示同一个对话。',
  files: '所有对话',
  filesMean: 'Markdown 便于阅读。JSON 包含全部内容，可再次导入；导入不会覆盖任何内容。',
  exportMarkdown: '导出为 Markdown',
  exportJson: '导出为 JSON',
  import: '导入',
  importFile: '要导入的文件',
  nothingToExport: '没有可导出的对话。',
  imported: ({ added, known, damaged }) =>
    [
      `已添加 ${number(added)} 个对话。`,
      known > 0 && `${number(known)} 个已存在。`,
      damaged > 0 && `${number(damaged)} 个无法读取。`,
    ]
      .filter(Boolean)
      .join(''),
  notImported: {
    title: '这不是 Aside 的对话文件。',
    advice: '请选择通过“导出为 JSON”创建的文件。未作任何更改。',
  },
  deleteAll: '删除所有对话',
  deleteAllMeans: '此浏览器中您的所有对话和草稿都会被永久删除，包括正在生成的回答。',
  deleteForGood: '永久删除',
  keepAll: '保留',
  deletedAll: '所有对话已删除。',

  prompts: promptSettings,

  look: {
    title: '外观与语言',
    theme: '颜色',
    themes: { browser: '跟随浏览器', light: '浅色', dark: '深色' },
    textSize: '文字大小',
    percent: percent => `${number(percent)}%`,
    side: '位于页面的哪一侧',
    sides: { left: '左侧', right: '右侧' },
    width: pixels => `侧边栏宽 ${number(pixels)} 像素。`,
    resetWidth: '恢复宽度',
    toolbar: '工具栏图标打开',
    toolbarMeans: '在您登录期间。这时您的账户在侧边栏顶部您的名字后面。',
    toolbarOpens: { popup: '菜单', sidebar: '直接打开侧边栏' },
  },

  connection: {
    title: '连接',
    mean: '这个 Aside 在哪里登录、向谁提问。这在构建时就已确定，它不与任何其他方通信。',
    pool: '登录服务',
    chat: '聊天',
    version: '版本',
    check: '测试连接',
    checkMeans: '既不发送问题，也不发送您的访问权限。',
    poolIs: {
      ready: '用户池在那里。',
      open: '用户池在那里。',
      wrong: '有应答，但没有这个名称的用户池。',
      unreachable: '没有应答。您在线吗？是否需要 VPN？',
    },
    chatIs: {
      ready: '聊天服务在那里，并要求登录。',
      open: '聊天服务不需登录就会应答。请告知其运营者。',
      wrong: '有应答，但此地址没有聊天服务。',
      unreachable: '没有可读取的应答。您在线吗？是否需要 VPN？否则，它的 CORS 设置里可能缺少此扩展。',
    },
  },

  sites: {
    title: '网站',
    mean: '只有您在页面上打开 Aside 时，它才会进入该页面。在此列表中的网站上，侧边栏会自动打开，直到您在该标签页中将其关闭。浏览器会先征求您的同意。',
    all: '在所有网站上保持侧边栏打开',
    allMeans:
      '浏览器会提示 Aside 可以读取和更改您在所有网站上的所有数据。只有您添加页面时，Aside 才会读取它。',
    none: '还没有。要添加网站，请在其页面上从工具栏打开 Aside，并勾选“保持打开”。',
    forget: site => `不再在 ${site} 上打开`,
    refused: {
      title: '浏览器没有允许。',
      advice: '没有任何更改。',
    },
  },
  languageOf: 'Aside 的语言',
  languageMeans: '用于按钮和提示信息。回答使用您提问的语言，具体取决于公司的服务。',
  asBrowser: '与浏览器相同',
  keyboard: '键盘',
  keyboardMeans: '不用鼠标也能使用 Aside 的全部功能。在侧边栏按 ? 也可查看快捷键。',
  showShortcuts: '显示所有快捷键',

  diagnostics: '诊断',
  diagnosticsMeans:
    'Aside 最近的活动，供查找原因时使用：时间、代码和大小。不含文本、姓名、页面地址或令牌。只保存在内存中，除非您复制，否则不会离开。',
  copyBundle: '复制',
  refresh: '刷新',
  clear: '清除',
  time: '时间',
  part: '部分',
  what: '事件',
  more: '详细信息',
  nothingHappened: '还没有任何记录。',
};
