/** What one half says: agreed to these words, agreed to earlier words, said no, or has not been asked. */
export type Half = 'yes' | 'old' | 'no' | 'none';
