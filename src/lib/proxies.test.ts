import { describe, expect, it } from 'vitest';
import { clientAddress } from './proxies';

describe('clientAddress', () => {
  it('believes nothing that a client says of itself', () => {
    expect(clientAddress('10.9.9.9', '198.51.100.7', 0)).toBe('198.51.100.7');
  });

  it('takes what our outermost proxy wrote, whatever the client put before it', () => {
    expect(clientAddress('1.2.3.4, 198.51.100.7', '127.0.0.1', 1)).toBe('198.51.100.7');
    expect(clientAddress('1.2.3.4, 198.51.100.7, 192.0.2.1', '127.0.0.1', 2)).toBe('198.51.100.7');
  });

  it('takes the peer where the proxy wrote nothing', () => {
    expect(clientAddress('', '127.0.0.1', 1)).toBe('127.0.0.1');
  });
});
