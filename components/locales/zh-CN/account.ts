import type { Dictionary } from '../dictionary';

export const account: Dictionary['account'] = {
  welcome: username => `欢迎，${username}`,
  ready: '可以问当前页面的内容，也可以问其他任何问题。',
  openSidebar: '打开侧边栏',
  account: '账号',
  signOut: '退出登录',
  signInTitle: '登录 Aside',
  signInText: '请使用您所在组织的账号。',
  expired: '会话已过期。请重新登录；对话和草稿均已保留。',
  locked: '由于无人使用，Aside 已锁定。请重新登录；对话和草稿均已保留。',
  companyAccount: '公司账号',
  continueWith: name => `使用${name}继续`,
  goOnInWindow: '请在打开的窗口中继续。',
  or: '或',
  loading: '正在加载',
  finishing: '正在登录',
  openInTab: '在标签页中打开',
  signInNotices: {
    ranOut: '登录已超时，请重新登录。',
    confirmed: '账号已确认，请登录。',
    passwordChanged: '密码已更改，请使用新密码登录。',
  },
};

export const accountPage: Dictionary['accountPage'] = {
  title: '账号',
  back: '返回',

  method: '登录方式',
  methods: { direct: 'Aside 自带的表单', managed: '公司的登录页面' },
  since: '登录时间',
  until: '访问有效期至',
  renewed: time => `${time}，自动续期`,
  untilNote: '无需重新登录即可续期多久，由您的公司规定。',
  managed: '此账号的密码、两步验证和删除由您的公司管理。',
  allSettings: '所有设置',

  tasks: {
    password: '更改密码',
    totp: '两步验证',
    everywhere: '在所有设备上退出',
    delete: '删除账号',
  },
  signOut: '退出登录',

  oldPassword: '当前密码',
  newPassword: '新密码',
  newPasswordAgain: '再次输入新密码',
  showPasswords: '显示密码',
  changePassword: '更改密码',
  passwordChanged: '密码已更改。其他设备仍保持登录；如果可能有他人知道旧密码，请在所有设备上退出。',

  totpScan: '请用身份验证器应用扫描。此后登录时需要输入其中的验证码。',
  totpType: '或在应用中输入此密钥：',
  qrCode: '供身份验证器应用扫描的二维码',
  copySecret: '复制密钥',
  code: '应用中的验证码',
  codeForm: '六位数字',
  turnOn: '启用',
  staysOpen: '点击其他地方时弹出窗口会关闭，下次打开时密钥会不同。',
  openTab: '在标签页中打开',
  totpOn: '两步验证已启用。下次登录需要输入验证码。',
  totpIsOn: '两步验证已启用：登录时需要输入身份验证器应用中的验证码。',
  otherDevice: '改用其他应用',
  totpOffMeans: '停用后，仅凭密码即可进入您的账号。',
  turnOff: '停用',
  totpOff: '两步验证已停用。仅凭密码即可登录。',

  everywhereMeans:
    '您登录过的所有设备和浏览器都会退出，包括这一台。其他地方仍打开的内容，最迟会在一小时内随访问到期而结束。对话会保留。',
  signOutEverywhere: '在所有设备上退出',
  everywhereDone: '您已在所有设备上退出登录。',

  deleteMeans: '您在公司登录服务中的账号，以及此浏览器中的对话都会被删除，且无法恢复。',
  typeName: username => `请输入 ${username} 以确认`,
  deleteAccount: '永久删除账号',
  deleteDone: '您的账号已删除。',

  problems: {
    'wrong-password': '当前密码不正确。未作任何更改。',
    'weak-password': '新密码不符合公司的规则。',
    'password-used-before': '您曾用过这个密码，请换一个。',
    'passwords-differ': '两次输入的新密码不一致。',
    'wrong-code': '验证码不正确。验证码每 30 秒更换一次，请输入当前显示的验证码。',
    'too-many-tries': '尝试次数过多，请稍后再试。',
    'session-over': '会话已结束，请重新登录。',
    offline: '您处于离线状态。未作任何更改。',
    unreachable: '无法连接登录服务。未作任何更改，请稍后重试。',
    unexpected: '登录服务返回了意外的结果。',
  },
  because: (problem, detail) => `${problem}：${detail}。`,
};
