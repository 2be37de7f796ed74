import { GECKO_ID } from './extension-id';

/**
 * What Firefox wants to be told. From 140 on it has all that is used here, this statement of what
 * is sent too. What leaves the browser is said at the installation; it goes to the
 * pool and the API of the build, and nowhere else.
 * Source: https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export const FIREFOX = {
  id: GECKO_ID,
  strict_min_version: '140.0',
  data_collection_permissions: {
    required: ['authenticationInfo', 'personalCommunications', 'websiteContent'],
  },
};
