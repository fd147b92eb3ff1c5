import '#departments';
