import {
  confirmUserAttribute,
  deleteUser,
  deleteUserAttributes,
  fetchAuthSession,
  fetchUserAttributes,
  getCurrentUser,
  sendUserAttributeVerificationCode,
  signIn,
  signOut,
  updatePassword,
  updateUserAttributes,
} from 'aws-amplify/auth';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BY_PASSWORD, PASSWORD, startTestPool, type TestPool } from './test-pool.fixture';

const newPassword = 'Another-h0rse';
let pool: TestPool;

beforeEach(async () => {
  pool = await startTestPool();
  await pool.addUser('demo');
  await signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD });
});
afterEach(async () => {
  await signOut();
  await pool.close();
});

describe('attributes', () => {
  test('are those of the user', async () => {
    const { userId } = await getCurrentUser();
    expect(await fetchUserAttributes()).toEqual({
      sub: userId,
      email: 'demo@example.com',
      email_verified: 'true',
    });
  });

  test('can be written and deleted, and the next ID token has them', async () => {
    const userAttributes = { given_name: 'Ada', locale: 'en' };
    expect(await updateUserAttributes({ userAttributes })).toMatchObject({ given_name: { isUpdated: true } });
    const { tokens } = await fetchAuthSession({ forceRefresh: true });
    expect(tokens?.idToken?.payload).toMatchObject(userAttributes);
    await deleteUserAttributes({ userAttributeKeys: ['locale'] });
    const attributes = await fetchUserAttributes();
    expect(attributes).toHaveProperty('given_name', 'Ada');
    expect(attributes).not.toHaveProperty('locale');
  });

  test('a new e-mail address is an alias once its code came back', async () => {
    const result = await updateUserAttributes({ userAttributes: { email: 'new@example.com' } });
    expect(result.email?.nextStep).toMatchObject({
      updateAttributeStep: 'CONFIRM_ATTRIBUTE_WITH_CODE',
      codeDeliveryDetails: { destination: 'n***@e***' },
    });
    expect(await fetchUserAttributes()).toMatchObject({ email: 'new@example.com', email_verified: 'false' });
    await confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: pool.codeOf('demo') });
    expect((await fetchUserAttributes()).email_verified).toBe('true');
    await signOut();
    const again = { username: 'new@example.com', password: PASSWORD, options: BY_PASSWORD };
    expect((await signIn(again)).isSignedIn).toBe(true);
  });

  test('a verification code can be asked for again, and a wrong one is refused', async () => {
    await updateUserAttributes({ userAttributes: { email: 'new@example.com' } });
    await sendUserAttributeVerificationCode({ userAttributeKey: 'email' });
    expect(pool.codesSentTo('demo')).toBe(2);
    const wrong = pool.codeOf('demo') === '000000' ? '000001' : '000000';
    await expect(
      confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: wrong }),
    ).rejects.toMatchObject({ name: 'CodeMismatchException' });
  });

  test('another user’s address is refused', async () => {
    await pool.addUser('other');
    await expect(
      updateUserAttributes({ userAttributes: { email: 'Other@example.com' } }),
    ).rejects.toMatchObject({ name: 'AliasExistsException' });
  });

  test.each([
    [{ sub: 'mine' }, 'NotAuthorizedException'],
    [{ email_verified: 'true' }, 'NotAuthorizedException'],
    [{ email: 'no-address' }, 'InvalidParameterException'],
    [{ phone_number: '12' }, 'InvalidParameterException'],
    [{ shoe_size: '42' }, 'InvalidParameterException'],
  ])('%o is refused', async (userAttributes, name) => {
    await expect(updateUserAttributes({ userAttributes })).rejects.toMatchObject({ name });
  });

  test('the e-mail address cannot be deleted', async () => {
    await expect(deleteUserAttributes({ userAttributeKeys: ['email'] })).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
  });
});

describe('changing the password', () => {
  test('needs the old one, and then only the new one signs in', async () => {
    await updatePassword({ oldPassword: PASSWORD, newPassword });
    await signOut();
    await expect(
      signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD }),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
    });
    expect((await signIn({ username: 'demo', password: newPassword })).isSignedIn).toBe(true);
  });

  test('is refused with a weak one', async () => {
    await expect(updatePassword({ oldPassword: PASSWORD, newPassword: 'weak' })).rejects.toMatchObject({
      name: 'InvalidPasswordException',
    });
  });

  test('is refused after five wrong guesses of the old one', async () => {
    for (let times = 0; times < 5; times++) {
      await expect(updatePassword({ oldPassword: 'Wrong-h0rse', newPassword })).rejects.toMatchObject({
        name: 'NotAuthorizedException',
      });
    }
    await expect(updatePassword({ oldPassword: PASSWORD, newPassword })).rejects.toMatchObject({
      name: 'LimitExceededException',
    });
  });
});

describe('deleting the user', () => {
  test('ends the account and its tokens', async () => {
    const before = pool.storage.snapshot();
    await deleteUser();
    await expect(
      signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD }),
    ).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    });
    pool.storage.restore(before);
    await expect(fetchUserAttributes()).rejects.toMatchObject({ name: 'UserNotFoundException' });
    expect((await fetchAuthSession({ forceRefresh: true })).tokens).toBeUndefined();
  });

  test('frees the name and the address, for another user with another sub', async () => {
    const { userId } = await getCurrentUser();
    await deleteUser();
    await pool.addUser('demo');
    await signIn({ username: 'demo', password: PASSWORD, options: BY_PASSWORD });
    expect((await getCurrentUser()).userId).not.toBe(userId);
  });
});

test.each([
  ['a token of another pool', () => ''],
  ['an ID token', () => pool.storage.read('idToken')],
  ['a token with another signature', () => pool.storage.read('accessToken').replace(/\.[^.]{4}/, '.AAAA')],
])('%s is no access token', async (_, token) => {
  const AccessToken = token() || 'eyJhbGciOiJub25lIn0.eyJ0b2tlbl91c2UiOiJhY2Nlc3MifQ.';
  const response = await pool.post('GetUser', { AccessToken });
  expect(await response.json()).toEqual({
    __type: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  });
});
