import { adoptDeviceToken } from '../api/device-token.ts';
import { mount } from '../ui/mount.tsx';
import './kiosk.css';
import { KioskPage } from './kiosk-page.tsx';

const { hasToken } = adoptDeviceToken('kiosk');
void mount(<KioskPage hasToken={hasToken} />);
