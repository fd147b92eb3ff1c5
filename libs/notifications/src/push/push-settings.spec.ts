import { describe, expect, it } from '@jest/globals';
import { PushSettings } from './push-settings.ts';

describe('the addresses a browser may be reached at', () => {
  const settings = new PushSettings('key');

  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://wns2-sg2p.notify.windows.com/w/?token=abc',
    'https://web.push.apple.com/abc',
  ])('%s is one of a push service', (endpoint) => {
    expect(settings.mayCall(endpoint)).toBe(true);
  });

  it.each([
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com:8443/abc',
    'https://fcm.googleapis.com.example.org/abc',
    'https://evilnotify.windows.com/abc',
    'https://me@fcm.googleapis.com/abc',
    'https://127.0.0.1/abc',
    'http://postgres:5432/',
    'no address',
  ])('%s is none', (endpoint) => {
    expect(settings.mayCall(endpoint)).toBe(false);
  });

  it('can be one origin alone, where an installation has its own', () => {
    const own = new PushSettings('key', 'http://127.0.0.1:4105');
    expect(own.mayCall('http://127.0.0.1:4105/push/abc')).toBe(true);
    expect(own.mayCall('http://127.0.0.1:4106/push/abc')).toBe(false);
  });
});
