-- The engine refuses to start where its tables were last written at another level of history (decision 024).
UPDATE ACT_GE_PROPERTY SET VALUE_ = '24' WHERE NAME_ = 'historyLevel';
