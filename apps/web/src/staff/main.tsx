import { mount } from '../ui/mount.tsx';
import { StaffFace } from './staff-face.tsx';

// Over plain http the browser has no such thing: then a reload needs the network.
if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/staff-worker.js', { scope: '/staff' }).catch(() => undefined);
}

void mount(<StaffFace />);
