import '#scheduling';
