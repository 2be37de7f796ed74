import type { ChatModel } from '../model';
import { createSdkModel } from './model';

export interface BedrockSettings {
  /** Model id or inference profile, such as `eu.amazon.nova-lite-v1:0`. */
  model: string;
  region: string;
  /** Only for a server that stands in for Bedrock. */
  baseUrl?: string;
}

/**
 * A model of Amazon Bedrock, by ConverseStream. Credentials are those of the environment, as on Lambda:
 * `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, or `AWS_BEARER_TOKEN_BEDROCK`.
 * Source: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html
 */
export const createBedrockModel = ({ model, region, baseUrl }: BedrockSettings): ChatModel =>
  createSdkModel(`bedrock:${model}`, async () => {
    const { createAmazonBedrock } = await import('@ai-sdk/amazon-bedrock');
    return createAmazonBedrock({ region, ...(baseUrl && { baseURL: baseUrl }) })(model);
  });
