import type { MessageRecord } from './database';
import { newestLeaf } from './message-tree';
import {
  type ChatTransaction,
  listMessages,
  listTurnsOf,
  removeMessage,
  storeMessage,
  transact,
} from './message-writes';

interface Named {
  account: string;
  conversationId: string;
  messageId: string;
}

/** Makes a message, with the newest of what followed it, the one that is shown. False where there is no such message. */
export const showMessage = (named: Named): Promise<boolean> =>
  transact(async transaction => {
    const found = await find(transaction, named);
    if (!found) return false;
    const head = newestLeaf(found.records, named.messageId);
    await transaction.objectStore('conversations').put({ ...found.conversation, head });
    return true;
  });

/**
 * Deletes a message, a question with its answers. What followed moves up: to another version of the answer where there
 * is one, else to what was before. Returns the turns that ended with it; undefined where there is no such message.
 */
export const deleteMessage = (named: Named): Promise<string[] | undefined> =>
  transact(async transaction => {
    const found = await find(transaction, named);
    if (!found) return undefined;
    const { conversation, records, target } = found;
    const gone = records.filter(record => record === target || isAnswerTo(record, target));
    const heir = target.role === 'assistant' ? otherVersion(records, target) : undefined;
    const parentId = heir?.id ?? target.parentId;
    const left = records.filter(record => !gone.includes(record));
    for (const record of left.filter(child => gone.some(({ id }) => id === child.parentId))) {
      record.parentId = parentId;
      await storeMessage(transaction, withoutEmptyParent(record));
    }
    for (const { id } of gone) await removeMessage(transaction, id);
    const ended = (await listTurnsOf(transaction, named.conversationId)).filter(({ requestId }) =>
      gone.some(({ id }) => id === requestId),
    );
    for (const { requestId } of ended) await transaction.objectStore('turns').delete(requestId);
    if (gone.some(({ id }) => id === conversation.head)) {
      const { head: _, ...rest } = conversation;
      const from = parentId ?? left.findLast(record => record.parentId === undefined)?.id;
      await transaction
        .objectStore('conversations')
        .put({ ...rest, ...(from && { head: newestLeaf(left, from) }) });
    }
    return ended.map(({ requestId }) => requestId);
  });

async function find(transaction: ChatTransaction, { account, conversationId, messageId }: Named) {
  const [conversation, records] = await Promise.all([
    transaction.objectStore('conversations').get(conversationId),
    listMessages(transaction, conversationId),
  ]);
  const target = records.find(({ id }) => id === messageId);
  return conversation?.account === account && target ? { conversation, records, target } : undefined;
}

const isAnswerTo = ({ role, parentId }: MessageRecord, question: MessageRecord): boolean =>
  question.role === 'user' && role === 'assistant' && parentId === question.id;

/** The version of an answer before it; else the one after it. */
function otherVersion(records: MessageRecord[], answer: MessageRecord): MessageRecord | undefined {
  const versions = records.filter(
    ({ role, parentId }) => role === 'assistant' && parentId === answer.parentId,
  );
  const at = versions.indexOf(answer);
  return versions[at - 1] ?? versions[at + 1];
}

function withoutEmptyParent({ parentId, ...record }: MessageRecord): MessageRecord {
  return parentId ? { ...record, parentId } : record;
}
