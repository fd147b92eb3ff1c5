import '#identity/events';
