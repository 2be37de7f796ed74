import { formatsOf } from '../../language/formats';
import type { Dictionary } from '../dictionary';

const { number } = formatsOf('zh-CN');

export const prompts: Dictionary['prompts'] = {
  theSelection: '选中的文本',
  thisPage: '此页面',
  builtIn: {
    summarise: { title: '页面的要点', text: '请用几行字总结{page}的要点。' },
    explain: { title: '用通俗的话解释选中内容', text: '请用通俗的话解释{selection}。' },
    translate: { title: '将选中内容译成您的语言', text: '请将{selection}翻译成{language}。' },
    rewrite: {
      title: '让选中内容清晰简短',
      text: '请改写{selection}，使其清晰简短。保持原意，语言不变。',
    },
    proofread: {
      title: '选中内容中的错误',
      text: '请改正{selection}中的拼写和语法错误，并列出所作的修改。',
    },
    tasks: {
      title: '页面上要求完成的事项',
      text: '请根据{page}列出需要完成的事项：由谁完成、做什么、截止时间。',
    },
    reply: { title: '回复选中内容', text: '请为{selection}写一份礼貌的回复，内容为：' },
  },
};

export const promptSettings: Dictionary['settings']['prompts'] = {
  title: '提示词',
  mean: '在聊天中输入 / 即可选择。提示词会写入您的消息，只有在您发送时才会发出。您自己的提示词仅保存在此浏览器中，所有账号共用。',
  builtIn: '内置',
  add: '添加提示词',
  change: name => `修改 ${name}`,
  delete: '删除',
  restore: '恢复内置提示词',
  keep: '保留',
  name: '名称',
  nameMeans: '在斜杠后输入的内容：文字、数字、- 和 _，不含空格。',
  text: '内容',
  textMeans: variables =>
    `${variables.join('、')} 会自动填入。选中内容或页面会作为附件一同发送，发送前您可以看到。大括号中的其他文字由您自行填写。`,
  save: '保存',
  cancel: '取消',
  noName: '请为提示词命名。',
  badName: '名称只能包含文字、数字、- 和 _，最多 40 个字符。',
  noText: '请填写提示词的内容。',
  nameTaken: name => `您已有名为 ${name} 的提示词。`,
  full: count => `最多可保存 ${number(count)} 个提示词。请先删除一个，再添加新的。`,
  export: '导出提示词',
  import: '导入提示词',
  importFile: '要导入的提示词文件',
  nothingToExport: '您没有可导出的自定义提示词。',
  imported: ({ added, known, taken, over, damaged }) =>
    [
      `已添加 ${number(added)} 个提示词。`,
      known > 0 && `${number(known)} 个已存在。`,
      taken > 0 && `${number(taken)} 个的名称已被占用；您原有的保持不变。`,
      over > 0 && `${number(over)} 个因数量已满而未添加。`,
      damaged > 0 && `${number(damaged)} 个无法读取。`,
    ]
      .filter(Boolean)
      .join(''),
  notImported: {
    title: '这不是 Aside 的提示词文件。',
    advice: '请选择通过“导出提示词”创建的文件。未作任何更改。',
  },
};
