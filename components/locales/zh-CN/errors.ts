import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number, twoDigits } = formatsOf('zh-CN');

export const errors: Dictionary['errors'] = {
  tryAgain: '重试',
  tryAgainIn: wait => `${wait}后重试`,
  waitingForNetwork: '正在等待网络',
  signIn: '登录',
  signedInAgain: '您已重新登录。',
  seconds: seconds => `${number(seconds)} 秒`,
  minutes: (minutes, seconds) => `${number(minutes)} 分 ${twoDigits(seconds)} 秒`,
  hours: (hours, minutes) => `${number(hours)} 小时 ${twoDigits(minutes)} 分`,
  details: '详细信息',
  copyDetails: '复制详细信息',
  dismiss: '关闭',
};

export const errorCodes: Dictionary['errorCodes'] = {
  'signed-out': {
    title: '您已退出登录。',
    advice: '请登录以继续。对话和草稿均已保留。',
  },
  'session-expired': {
    title: '会话已过期。',
    advice: '请重新登录；对话和草稿均已保留。',
  },
  locked: {
    title: 'Aside 已锁定。',
    advice: '请重新登录以继续。对话和草稿均已保留。',
  },
  'session-damaged': {
    title: '无法读取已保存的会话。',
    advice: '该会话已被移除，请重新登录。对话均已保留。',
  },
  'revocation-pending': {
    title: '您已在此设备上退出登录。',
    advice: '暂时无法连接登录服务；Aside 会尽快通知它。',
  },
  'sign-in-cancelled': {
    title: '登录窗口已关闭。',
    advice: '您尚未登录。可随时重试。',
  },
  'sign-in-unreachable': {
    title: '无法加载登录页面。',
    advice: '请检查网络或 VPN 后重试。如果问题持续，请告知管理员。',
  },
  'sign-in-refused': {
    title: '登录被拒绝。',
    advice: '请重试，或询问管理员您的账号是否可以使用 Aside。',
  },
  'sign-in-mismatch': {
    title: '收到的回应不属于这次登录。',
    advice: '没有采用任何内容。请关闭其他登录窗口后重试。',
  },
  'too-many-requests': {
    title: '请求过多。',
    advice: '服务要求在下一个问题之前稍作停顿。',
  },
  offline: {
    title: '您处于离线状态。',
    advice: '网络恢复后会立即重新提问。',
  },
  'backend-unreachable': {
    title: '无法连接聊天服务。',
    advice: '请检查网络或 VPN 后重试。如果问题持续，请告知管理员。',
  },
  'bad-request': {
    title: '聊天服务未接受这个问题。',
    advice: '请修改措辞，或不附上页面，然后重新发送。',
  },
  forbidden: {
    title: '您的账号无权使用此服务。',
    advice: '请向管理员申请权限。',
  },
  'too-large': {
    title: '内容超出了聊天服务可接受的大小。',
    advice: '请缩短问题，或用选中内容代替整个页面。',
  },
  'not-found': {
    title: '指定地址上没有聊天服务。',
    advice: '管理员需要检查此版 Aside 中聊天 API 的地址。',
  },
  'timed-out': {
    title: '聊天服务用时过长。',
    advice: '请重试。问题短一些，或用选中内容代替页面，会更快。',
  },
  redirected: {
    title: '聊天服务要求 Aside 转到另一个地址。',
    advice: 'Aside 没有照做，因为您的会话会一同发送过去。管理员需要检查该地址。',
  },
  paused: {
    title: '聊天服务连续多次出错。',
    advice: 'Aside 会暂停片刻，让服务恢复。',
  },
  'clock-skew': {
    title: '这台计算机的时钟不准确。',
    advice: '因此聊天服务拒绝了您的会话。请校准日期和时间后重试。',
  },
  'malformed-stream': {
    title: '聊天服务发来了 Aside 无法读取的内容。',
    advice: '已收到的内容会保留。请重试。如果问题持续，请告知管理员。',
  },
  stalled: {
    title: '聊天服务没有了回应。',
    advice: '已收到的内容会保留。可以从该处继续，或重试。',
  },
  'answer-too-long': {
    title: '回答的长度超出了 Aside 可保存的范围。',
    advice: '已收到的内容会保留。请分部分提问。',
  },
  'storage-full': {
    title: '浏览器没有更多空间可供 Aside 使用。',
    advice: '没有任何内容丢失。请删除旧对话，或释放计算机空间，然后重试。',
  },
  outdated: {
    title: 'Aside 已更新，请重新加载此页面。',
    advice: '草稿和对话均已保留。',
  },
  'backend-error': {
    title: '聊天服务出现错误。',
    advice: '这不是您的问题。请稍后重试。',
  },
  'unknown-answer': {
    title: '服务器返回了 Aside 不认识的格式。',
    advice: '请重试。如果问题持续，管理员需要检查聊天 API。',
  },
  'stream-broken': {
    title: '回答完成之前连接中断了。',
    advice: '已收到的内容会保留。可以从该处继续，或重试。',
  },
  interrupted: {
    title: '回答在完成之前被中断了。',
    advice: '已收到的内容会保留。可以从该处继续，或重试。',
  },
  'page-unreadable': {
    title: '无法从此页面读取任何文本。',
    advice: '请复制重要内容并粘贴到消息中。',
  },
  'page-forbidden': {
    title: '浏览器不允许扩展程序访问此页面。',
    advice: '浏览器自身的页面、新标签页和扩展商店都是如此。请打开其他页面后重试。',
  },
  'page-not-granted': {
    title: 'Aside 还不能读取此页面。',
    advice:
      '请在该页面位于前台时点击工具栏上的 Aside 按钮，然后重新添加。浏览器自身的页面和扩展商店无法读取。',
  },
  'page-never': {
    title: '您已选择让 Aside 从不读取此网站。',
    advice: '因此没有读取任何内容。您可以在这里或设置的“网站”中更改。',
  },
  'page-other': {
    title: '此标签页现在显示的是另一个页面。',
    advice: '该段落属于随问题发送的页面。打开那个页面即可查看。',
  },
  'passage-gone': {
    title: '在页面中找不到该段落。',
    advice: '页面已更改，或者需要展开某处才会显示。',
  },
  covered: {
    title: 'Aside 被页面遮住了。',
    advice: '因此没有执行任何操作，草稿已保留。请关闭遮住 Aside 的内容，或重新打开 Aside，然后再按一次。',
  },
  refused: {
    title: 'Aside 不接受来自此处的请求。',
    advice: '请通过工具栏按钮打开 Aside。',
  },
  'invalid-message': {
    title: '无法发送。',
    advice: '请缩短消息，或重新加载页面，然后重试。',
  },
  internal: {
    title: 'Aside 出了点问题。',
    advice: '请重试。如果问题持续，请重新加载页面。',
  },
};
