/**
 * The exceptions that the emulator answers with, by Cognito's own names.
 * @see {@link https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html} and each action's page.
 */
export type ExceptionName =
  | 'AliasExistsException'
  | 'CodeMismatchException'
  | 'EnableSoftwareTokenMFAException'
  | 'ExpiredCodeException'
  | 'InternalErrorException'
  | 'InvalidParameterException'
  | 'InvalidPasswordException'
  | 'LimitExceededException'
  | 'NotAuthorizedException'
  | 'RefreshTokenReuseException'
  | 'ResourceNotFoundException'
  | 'SerializationException'
  | 'SoftwareTokenMFANotFoundException'
  | 'UnknownOperationException'
  | 'UnsupportedTokenTypeException'
  | 'UserNotConfirmedException'
  | 'UserNotFoundException'
  | 'UsernameExistsException';

/** An answer with status 400 (500 for InternalErrorException), the name in `__type` and `x-amzn-errortype`. */
export class CognitoException extends Error {
  override readonly name: ExceptionName;

  constructor(name: ExceptionName, message: string) {
    super(message);
    this.name = name;
  }
}

export const notAuthorized = (message: string) => new CognitoException('NotAuthorizedException', message);

export const invalidParameter = (message: string) =>
  new CognitoException('InvalidParameterException', message);

/** The one answer to an unknown user and to a wrong password. */
export const wrongCredentials = () => notAuthorized('Incorrect username or password.');

export const limitExceeded = () =>
  new CognitoException('LimitExceededException', 'Attempt limit exceeded, please try after some time.');

export const codeMismatch = () =>
  new CognitoException('CodeMismatchException', 'Invalid verification code provided, please try again.');

export const codeExpired = () =>
  new CognitoException('ExpiredCodeException', 'Invalid code provided, please request a code again.');
