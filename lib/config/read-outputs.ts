import { parseAmplifyConfig } from 'aws-amplify/utils';
import * as v from 'valibot';
import type { AsideConfig } from './config';
import { offerPasswordless } from './offer-passwordless';
import { readOAuth } from './read-oauth';

/** The parts of `amplify_outputs.json` (Gen 2) that Amplify does not know: our own entries under `custom`. */
const Gen2 = v.object({
  custom: v.object({
    API: v.object({
      chat: v.object({ endpoint: v.pipe(v.string(), v.url()), resume: v.optional(v.boolean()) }),
    }),
    user_pool_endpoint: v.optional(v.pipe(v.string(), v.url())),
  }),
});

/** The same in `amplifyconfiguration.json` (Gen 1): the REST API's list, where the chat API is named `chat` or is the only one. */
const Gen1 = v.object({
  aws_cloud_logic_custom: v.pipe(
    v.array(v.object({ name: v.string(), endpoint: v.pipe(v.string(), v.url()) })),
    v.minLength(1),
  ),
});

/**
 * Reads an Amplify outputs file, Gen 2 or Gen 1, that names the chat API.
 * @throws Error with a sentence that says what is missing; it stops the build.
 */
export function readOutputs(outputs: unknown): AsideConfig {
  const amplify = parseAmplifyConfig(outputs as Parameters<typeof parseAmplifyConfig>[0]);
  const cognito = amplify.Auth?.Cognito;
  if (!cognito || !('userPoolId' in cognito) || !cognito.userPoolId || !cognito.userPoolClientId) {
    throw new Error('The outputs file names no Cognito user pool and app client.');
  }
  const { chatUrl, resumable, userPoolEndpoint } = readEndpoints(outputs);
  if (userPoolEndpoint) cognito.userPoolEndpoint = userPoolEndpoint;
  const oauth = readOAuth(cognito.loginWith?.oauth, outputs);
  // The popup closes under a redirect of its own, so Amplify's Authenticator must not offer one.
  if (cognito.loginWith) delete cognito.loginWith.oauth;
  cognito.passwordless = offerPasswordless(cognito.passwordless);
  const region = cognito.userPoolId.split('_')[0];
  return {
    userPoolId: cognito.userPoolId,
    userPoolClientId: cognito.userPoolClientId,
    cognitoUrl: new URL(userPoolEndpoint ?? `https://cognito-idp.${region}.amazonaws.com/`).href,
    chatUrl,
    ...(resumable && { resumable }),
    ...(oauth && { oauth }),
    amplify,
  };
}

function readEndpoints(outputs: unknown): {
  chatUrl: string;
  resumable?: boolean;
  userPoolEndpoint?: string;
} {
  const gen2 = v.safeParse(Gen2, outputs);
  if (gen2.success) {
    const { API, user_pool_endpoint } = gen2.output.custom;
    const { endpoint, resume } = API.chat;
    return { chatUrl: endpoint, resumable: resume, userPoolEndpoint: user_pool_endpoint };
  }
  const gen1 = v.safeParse(Gen1, outputs);
  if (!gen1.success) {
    throw new Error(
      'The outputs file names no chat API: set custom.API.chat.endpoint (Gen 1: aws_cloud_logic_custom).',
    );
  }
  const list = gen1.output.aws_cloud_logic_custom;
  const chat = list.find(api => api.name === 'chat') ?? (list.length === 1 ? list[0] : undefined);
  if (!chat) throw new Error('aws_cloud_logic_custom names several APIs, and none of them is called "chat".');
  return { chatUrl: chat.endpoint };
}
