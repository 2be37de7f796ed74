import * as v from 'valibot';
import { isEmail, readAttributes } from '../accounts/attributes';
import { sendCode } from '../accounts/codes';
import { addUser } from '../accounts/create-user';
import { invalidParameter } from '../errors';
import { AttributeList, ClientId, defineAction, Password, Username } from '../wire/action';

const Input = v.object({ ClientId, Username, Password, UserAttributes: v.optional(AttributeList, []) });

/** @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html} */
export const signUp = defineAction(Input, async (pool, { Username, Password, UserAttributes }) => {
  if (isEmail(Username)) {
    throw invalidParameter(
      'Username cannot be of email format, since user pool is configured for email alias.',
    );
  }
  const attributes = readAttributes(UserAttributes);
  if (!attributes.email) {
    throw invalidParameter('Attributes did not conform to the schema: email: The attribute is required');
  }
  const user = addUser(pool, Username, Password, {
    status: 'UNCONFIRMED',
    attributes: { ...attributes, email_verified: 'false' },
  });
  return {
    UserConfirmed: false,
    UserSub: user.attributes.sub,
    CodeDeliveryDetails: await sendCode(pool, 'signUp', user),
  };
});
