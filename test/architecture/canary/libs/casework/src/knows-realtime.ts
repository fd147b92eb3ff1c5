import '#realtime';
