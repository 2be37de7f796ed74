import { associateSoftwareToken } from '../actions/associate-software-token';
import { changePassword } from '../actions/change-password';
import { confirmForgotPassword } from '../actions/confirm-forgot-password';
import { confirmSignUp } from '../actions/confirm-sign-up';
import { deleteUser } from '../actions/delete-user';
import { deleteUserAttributes } from '../actions/delete-user-attributes';
import { forgotPassword } from '../actions/forgot-password';
import { getTokensFromRefreshToken } from '../actions/get-tokens-from-refresh-token';
import { getUser } from '../actions/get-user';
import { getUserAttributeVerificationCode } from '../actions/get-user-attribute-verification-code';
import { globalSignOut } from '../actions/global-sign-out';
import { initiateAuth } from '../actions/initiate-auth';
import { resendConfirmationCode } from '../actions/resend-confirmation-code';
import { respondToAuthChallenge } from '../actions/respond-to-auth-challenge';
import { revokeToken } from '../actions/revoke-token';
import { setUserMfaPreference } from '../actions/set-user-mfa-preference';
import { signUp } from '../actions/sign-up';
import { updateUserAttributes } from '../actions/update-user-attributes';
import { verifySoftwareToken } from '../actions/verify-software-token';
import { verifyUserAttribute } from '../actions/verify-user-attribute';
import type { Action } from './action';

/** Every operation that `x-amz-target` may name. */
export const ACTIONS = new Map<string, Action>(
  Object.entries({
    AssociateSoftwareToken: associateSoftwareToken,
    ChangePassword: changePassword,
    ConfirmForgotPassword: confirmForgotPassword,
    ConfirmSignUp: confirmSignUp,
    DeleteUserAttributes: deleteUserAttributes,
    DeleteUser: deleteUser,
    ForgotPassword: forgotPassword,
    GetTokensFromRefreshToken: getTokensFromRefreshToken,
    GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
    GetUser: getUser,
    GlobalSignOut: globalSignOut,
    InitiateAuth: initiateAuth,
    ResendConfirmationCode: resendConfirmationCode,
    RespondToAuthChallenge: respondToAuthChallenge,
    RevokeToken: revokeToken,
    SetUserMFAPreference: setUserMfaPreference,
    SignUp: signUp,
    UpdateUserAttributes: updateUserAttributes,
    VerifySoftwareToken: verifySoftwareToken,
    VerifyUserAttribute: verifyUserAttribute,
  }),
);
