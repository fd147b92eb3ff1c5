import '#scheduling/events';
import '#kernel';
import '#audit';
