-- Азаматтар кестесі
CREATE TABLE азаматтар (
  id      SERIAL PRIMARY KEY,
  тегі    VARCHAR(100) NOT NULL,
  аты     VARCHAR(100) NOT NULL,
  "ЖСН"   CHAR(12) UNIQUE,          -- он екі сан
  created TIMESTAMP DEFAULT now()
);

INSERT INTO азаматтар (тегі,аты,"ЖСН") VALUES
  ('Омарова','Әлия','900101400123'),
  ('Ким','Олжас','850505300456');

SELECT a.тегі, c.нөмірі, count(*) AS e
  FROM азаматтар a JOIN шарттар c ON c.a_id=a.id
 WHERE c.күні >= '2024-01-01' AND a.аты LIKE 'Ә%'
 GROUP BY a.тегі, c.нөмірі HAVING count(*)>1;
/* соңы */
