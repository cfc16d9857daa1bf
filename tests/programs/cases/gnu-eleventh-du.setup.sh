cat > s <<'S'
mkdir -p d/e; head -c 5000 /dev/zero > d/f; echo x > d/e/g; ln d/f d/h; ln -s f d/l; touch -d '2026-01-02 03:04:05' d/f d/e/g; touch -d '2026-01-03 03:04:05' d/e d
S
