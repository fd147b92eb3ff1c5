import { adoptDeviceToken } from '../api/device-token.ts';
import { mount } from '../ui/mount.tsx';
import { DoorPage } from './door-page.tsx';

const { hasToken } = adoptDeviceToken('door');
void mount(<DoorPage hasToken={hasToken} />);
