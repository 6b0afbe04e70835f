# The state that main.tf is planned against.
resource "terraform_data" "gone" {
  count = 60
  input = sha256("gone ${count.index}")
}

resource "terraform_data" "changed" {
  count = 700
  input = sha256("before ${count.index}")
}
