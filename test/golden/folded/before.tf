# The state that main.tf is planned against.
resource "terraform_data" "worker" {
  count = 50
  input = { name = "worker-${count.index}", image = "v1" }
}

resource "terraform_data" "queue" {
  count = 8
  input = count.index
}
