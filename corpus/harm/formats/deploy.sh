#!/bin/sh
# Қосымшаны серверге шығарады.
set -eu

АТЫ="заңгер"
c=${1:-a}
o="$(date +%Y-%m-%d)"

for e in a b c; do
  printf '%s\t%s\n' "$e" "дайын"   # әр бөлігі бойынша
done

if [ "$c" = "a" ]; then
    echo "Күні: $o, аты: $АТЫ" >&2
    tar -czf "$АТЫ-$o.tar.gz" --exclude='*.o' ./a || exit 1
fi
cat <<'СОҢЫ'
  Пайдалану: deploy.sh [a|c]
    a – барлығы
СОҢЫ
awk -F';' '{ print $1";"$2 }' goods.csv | sort -k1,1 -u
